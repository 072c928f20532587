package vn.loa.plan;

import static vn.loa.http.ProblemType.*;

import vn.loa.http.ProblemCode;
import vn.loa.http.ProblemType;

enum PlanProblem implements ProblemCode {
    PLAN_NOT_DRAFT(
            CONFLICT,
            "Chỉ sửa được kế hoạch đang soạn thảo; hãy rút hoặc trả lại trước.",
            "Only a plan in draft can be edited; withdraw or return it first."),
    PLAN_NOT_SUBMITTED(CONFLICT, "Kế hoạch chưa được trình.", "The plan has not been submitted."),
    PLAN_NOT_ISSUED(CONFLICT, "Kế hoạch chưa ban hành.", "The plan has not been issued."),
    PLAN_CLOSED(
            CONFLICT,
            "Kế hoạch đã kết thúc; mở lại kế hoạch rồi làm tiếp.",
            "The plan is closed; reopen it before going on."),
    PLAN_NOT_CLOSED(CONFLICT, "Kế hoạch chưa kết thúc.", "The plan is not closed."),
    PLAN_IN_USE(CONFLICT, "Kế hoạch đã có {0}; không xóa được.", "The plan already has {0}; it cannot be deleted."),
    PLAN_INCOMPLETE(
            CONFLICT,
            "Kế hoạch chưa đủ để trình; hãy bổ sung các chỗ còn thiếu.",
            "The plan is not ready to be submitted; fill what is missing."),
    PLAN_WITHOUT_CLAUSES(CONFLICT, "Kế hoạch chưa có điều khoản nào.", "The plan has no clause yet."),
    PLAN_SUBMITTER_CANNOT_ISSUE(
            CONFLICT,
            "Người trình không tự ban hành; một lãnh đạo khác của đơn vị phải ký.",
            "Who submitted may not issue; another leader of the unit has to sign."),
    PLAN_NUMBER_TAKEN(
            INVALID,
            "Số, ký hiệu này đã dùng cho một kế hoạch khác của đơn vị trong năm.",
            "The unit has used this number and notation for another plan of the year."),
    PLAN_ISSUED_IN_FUTURE(
            INVALID, "Ngày ban hành không được sau hôm nay.", "The day of issue may not lie in the future."),
    PLAN_UNIT_FIXED(INVALID, "Không chuyển kế hoạch sang đơn vị khác.", "A plan cannot move to another unit."),
    PLAN_OWN_PARENT(INVALID, "Kế hoạch không thể căn cứ vào chính nó.", "A plan cannot be its own superior plan.");

    private final Text text;

    PlanProblem(ProblemType type, String vi, String en) {
        text = new Text(type, vi, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
