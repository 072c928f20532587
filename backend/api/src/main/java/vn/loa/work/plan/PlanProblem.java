package vn.loa.work.plan;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum PlanProblem implements ProblemCode {
    PLAN_NOT_DRAFT(
            CONFLICT,
            "Chỉ sửa được kế hoạch đang soạn thảo; hãy rút hoặc trả lại trước, kế hoạch đã ban hành thì soạn bản sửa đổi, bổ sung.",
            "Only a plan in draft can be edited; withdraw or return it first, or write an amendment of an issued one."),
    PLAN_NOT_SUBMITTED(CONFLICT, "Kế hoạch chưa được trình.", "The plan has not been submitted."),
    PLAN_NOT_ISSUED(CONFLICT, "Kế hoạch chưa ban hành.", "The plan has not been issued."),
    PLAN_CLOSED(
            CONFLICT,
            "Kế hoạch đã kết thúc; mở lại kế hoạch rồi làm tiếp.",
            "The plan is closed; reopen it before going on."),
    PLAN_NOT_CLOSED(CONFLICT, "Kế hoạch chưa kết thúc.", "The plan is not closed."),
    PLAN_PUBLIC(CONFLICT, "Kế hoạch đang được công khai.", "The plan is public already."),
    PLAN_NOT_PUBLIC(CONFLICT, "Kế hoạch không được công khai.", "The plan is not public."),
    PLAN_IN_USE(
            CONFLICT,
            "Kế hoạch đã có nhiệm vụ, hoạt động, kinh phí, báo cáo hoặc kế hoạch cấp dưới nên không xóa được.",
            "The plan has tasks, activities, money, reports or plans below it, so it cannot be deleted."),
    PLAN_ITEM_IN_USE(
            CONFLICT,
            "Có mục bị bỏ khỏi danh sách nhưng vẫn đang được dùng; hãy gỡ chỗ dùng trước.",
            "Something left out of the list is still in use; take it off there first."),
    PLAN_ITEM_USED_BY(CONFLICT, "“{0}” đang được dùng ở “{1}”.", "“{0}” is used by “{1}”."),
    CLAUSE_OUT_OF_ORDER(
            INVALID,
            "Điều khoản phải nằm ngay trong phần của mục cha, sau mục cha.",
            "A clause has to stand within its parent's part, after the parent."),
    CLAUSE_TOO_DEEP(INVALID, "Văn bản chỉ được chia tối đa {0} cấp.", "A text can have {0} levels at most."),
    CITATION_WITHOUT_NAME(
            INVALID,
            "Văn bản viện dẫn cần có số, ký hiệu hoặc trích yếu.",
            "A cited document needs a number or a title."),
    CITATION_CORRECTION_UNKNOWN(
            INVALID,
            "Theo sổ văn bản hôm nay, đây không phải văn bản cần viện dẫn thay; hãy tải lại danh mục.",
            "By the register today this is not what to cite instead; load the list again."),
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
    PLAN_WITHOUT_ORIGINAL(
            NOT_FOUND,
            "Kế hoạch này không nhập từ văn bản đã ký.",
            "This plan was not entered from a signed document."),
    PLAN_PAPER_IS_ITS_ORIGINAL(
            CONFLICT,
            "Bản ký của kế hoạch này là văn bản đã nhập ({0}); hãy tải chính văn bản đó.",
            "The signed paper of this plan is the document it was entered from ({0}); download that document."),
    PLAN_UNIT_FIXED(INVALID, "Không chuyển kế hoạch sang đơn vị khác.", "A plan cannot move to another unit."),
    PLAN_OWN_PARENT(INVALID, "Kế hoạch không thể căn cứ vào chính nó.", "A plan cannot be its own superior plan.");

    PlanProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
