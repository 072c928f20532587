package vn.loa.exchange.calendar;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum CalendarLinkProblem implements ProblemCode {
    CALENDAR_LINK_ELSEWHERE(
            INVALID,
            "Chỉ đăng ký được lịch của đơn vị nơi bạn đang có vai trò.",
            "Only calendars of units where you hold a role can be subscribed to."),
    CALENDAR_LINKS_ENOUGH(
            CONFLICT,
            "Bạn đã có {0} địa chỉ lịch đang dùng; hãy thu hồi địa chỉ không cần nữa.",
            "You have {0} live calendar addresses; revoke one you no longer need."),
    CALENDAR_LINK_ENDED(CONFLICT, "Địa chỉ lịch này đã bị thu hồi.", "This calendar address is revoked.");

    CalendarLinkProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
