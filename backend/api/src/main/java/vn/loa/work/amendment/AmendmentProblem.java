package vn.loa.work.amendment;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum AmendmentProblem implements ProblemCode {
    AMENDMENT_OPEN(
            CONFLICT,
            "Kế hoạch đang có một bản sửa đổi, bổ sung chưa ban hành; hãy làm tiếp bản đó.",
            "The plan has an amendment that is not issued yet; go on with that one."),
    AMENDMENT_NOT_DRAFT(
            CONFLICT,
            "Chỉ sửa được bản sửa đổi, bổ sung đang soạn thảo; hãy rút hoặc trả lại trước.",
            "Only an amendment in draft can be edited; withdraw or return it first."),
    AMENDMENT_NOT_SUBMITTED(CONFLICT, "Bản sửa đổi, bổ sung chưa được trình.", "The amendment has not been submitted."),
    AMENDMENT_EMPTY(
            CONFLICT,
            "Chưa có gì khác với văn bản đã ban hành; hãy sửa lời văn hoặc nhiệm vụ rồi trình.",
            "Nothing differs from what was issued; change the text or a task, then submit."),
    AMENDMENT_MOVES_CLAUSE(
            INVALID,
            "Sửa đổi không chuyển chỗ điều khoản; hãy bãi bỏ ở chỗ cũ và bổ sung ở chỗ mới.",
            "An amendment moves no clause; repeal it here and add it there."),
    AMENDMENT_SUBMITTER_CANNOT_ISSUE(
            CONFLICT,
            "Người trình không tự ban hành; một lãnh đạo khác của đơn vị phải ký.",
            "Who submitted may not issue; another leader of the unit has to sign."),
    AMENDMENT_NUMBER_TAKEN(
            INVALID,
            "Số, ký hiệu này đã dùng cho một kế hoạch hoặc bản sửa đổi, bổ sung khác của đơn vị trong năm.",
            "The unit has used this number and notation for another plan or amendment of the year."),
    AMENDMENT_ISSUED_IN_FUTURE(
            INVALID, "Ngày ban hành không được sau hôm nay.", "The day of issue may not lie in the future."),
    AMENDMENT_BEFORE_ISSUED(
            INVALID,
            "Ngày ban hành không được trước ngày ban hành văn bản được sửa đổi ({0}).",
            "The day of issue may not lie before that of the paper it amends ({0}).");

    AmendmentProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
