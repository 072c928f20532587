package vn.loa.work.broadcast;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum BroadcastProblem implements ProblemCode {
    BROADCAST_OUTSIDE_PLAN_YEAR(
            INVALID,
            "Ngày phải từ {0} đến {1}, trong năm của kế hoạch.",
            "The day must be from {0} to {1}, within the plan's year."),
    BROADCAST_PLAN_FIXED(
            INVALID,
            "Không chuyển mục sang kế hoạch khác; hãy xếp mục mới theo kế hoạch đó.",
            "An item cannot move to another plan; plan a new one there."),
    BROADCAST_CHANNEL_RETIRED(
            INVALID, "Kênh này đã ngừng hoạt động; hãy chọn kênh khác.", "This channel is retired; choose another."),
    BROADCAST_ACTIVITY_UNFIT(
            INVALID,
            "Hãy chọn một hoạt động chưa rút, trên đúng kênh và đúng ngày của mục này.",
            "Choose an activity that is not withdrawn, of this item's channel and day."),
    BROADCAST_CALENDAR_TOO_LONG(
            INVALID, "Lịch chỉ xem được từ 1 đến {0} ngày một lần.", "A calendar shows 1 to {0} days at a time."),
    BROADCAST_NOT_DRAFT(
            CONFLICT,
            "Mục này không còn là bản thảo; chỉ bản thảo mới được trình duyệt hoặc xóa.",
            "This item is no longer a draft; only a draft is reviewed or removed."),
    BROADCAST_NOT_REVIEWED(
            CONFLICT, "Mục này chưa được biên tập xong nên chưa duyệt được.", "This item has not been reviewed yet."),
    BROADCAST_NOT_APPROVED(
            CONFLICT,
            "Mục này chưa được duyệt; hãy duyệt trước khi ghi đã phát.",
            "This item is not approved; it is approved before it is aired."),
    BROADCAST_NOTHING_TO_RETURN(
            CONFLICT,
            "Chỉ trả lại được mục đã biên tập hoặc đã duyệt.",
            "Only an item that was reviewed or approved is returned."),
    BROADCAST_STILL_TO_COME(CONFLICT, "Chưa đến ngày phát của mục này.", "The day of this item has not come yet."),
    BROADCAST_SETTLED(
            CONFLICT,
            "Mục này đã ghi kết quả; hãy mở lại rồi làm tiếp.",
            "What came of this item is recorded; open it again before going on."),
    BROADCAST_OPEN(CONFLICT, "Mục này chưa ghi kết quả.", "Nothing is recorded of this item yet."),
    BROADCAST_ACTIVITY_COUNTS(
            CONFLICT,
            "Hoạt động đã ghi cho mục này vẫn đang được tính; hãy rút hoạt động ấy trước khi mở lại.",
            "The activity of this item still counts; withdraw it before opening the item again."),
    BROADCAST_OWN_REVIEW(
            FORBIDDEN,
            "Người biên tập không tự duyệt; đề nghị lãnh đạo khác duyệt.",
            "Whoever reviewed an item does not approve it; another leader does.");

    BroadcastProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
