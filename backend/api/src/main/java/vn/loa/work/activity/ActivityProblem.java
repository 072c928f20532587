package vn.loa.work.activity;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum ActivityProblem implements ProblemCode {
    ACTIVITY_OUTSIDE_PLAN_YEAR(
            INVALID,
            "Ngày phải từ {0} đến {1}, trong năm của kế hoạch.",
            "The day must be from {0} to {1}, within the plan's year."),
    ACTIVITY_IN_FUTURE(
            INVALID,
            "Chưa đến ngày này; chỉ ghi hoạt động đã diễn ra.",
            "This day has not come yet; only what has happened is logged."),
    ACTIVITY_PLAN_FIXED(
            INVALID,
            "Không chuyển hoạt động sang kế hoạch khác; hãy rút và ghi lại ở đó.",
            "An activity cannot move to another plan; withdraw it and log it there."),
    ACTIVITY_MACHINE_MADE(
            INVALID,
            "Nhật ký phát ghi kênh, ngày và số lượng của hoạt động này; nếu sai hãy rút hoạt động.",
            "A play log wrote this activity's channel, day and quantity; withdraw it where they are wrong."),
    ACTIVITY_WITHDRAWN(
            CONFLICT,
            "Hoạt động này đã được rút; khôi phục rồi làm tiếp.",
            "This activity has been withdrawn; restore it before going on."),
    ACTIVITY_NOT_WITHDRAWN(CONFLICT, "Hoạt động này chưa bị rút.", "This activity has not been withdrawn.");

    ActivityProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
