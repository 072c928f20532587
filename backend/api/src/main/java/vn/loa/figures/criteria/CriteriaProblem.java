package vn.loa.figures.criteria;

import static vn.loa.problem.ProblemType.CONFLICT;
import static vn.loa.problem.ProblemType.INVALID;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum CriteriaProblem implements ProblemCode {
    CRITERIA_SET_UNIT_FIXED(
            INVALID, "Bộ tiêu chí không đổi đơn vị ban hành.", "A set of criteria keeps the unit that made it."),
    CRITERIA_SET_UNIT_NOT_BELOW(
            INVALID,
            "Đơn vị này không trực thuộc đơn vị ban hành bộ tiêu chí.",
            "This unit does not lie directly below the one that makes the set."),
    CRITERIA_SET_PUBLISHED(
            CONFLICT,
            "Bộ tiêu chí đã công bố thì giữ nguyên; hãy tạo bản mới từ bộ này.",
            "A published set of criteria stands; make a new one from it."),
    CRITERIA_SET_NOT_PUBLISHED(CONFLICT, "Bộ tiêu chí chưa công bố.", "The set of criteria is not published."),
    CRITERIA_SET_BLANK(
            CONFLICT,
            "Bộ tiêu chí chưa có tiêu chí nào được chấm điểm.",
            "The set has no criterion that is scored yet."),
    CRITERIA_SET_UNFINISHED(
            CONFLICT,
            "Còn tiêu chí chưa có cách tính điểm; hãy hoàn thành trước khi công bố.",
            "Some criteria have no rule yet; finish them before the set is published."),
    CRITERION_UNSCORED(
            CONFLICT,
            "Tiêu chí {0} chưa có cách tính điểm và không có tiêu chí thành phần.",
            "Criterion {0} has neither a rule nor parts."),
    CRITERION_REPEATED(INVALID, "Số thứ tự “{0}” đã có ở tiêu chí khác.", "Another criterion has the number “{0}”."),
    CRITERION_LEVEL_SKIPS(
            INVALID,
            "Tiêu chí phải thuộc một tiêu chí cao hơn đúng một cấp đứng trước nó.",
            "A criterion belongs to one before it that is exactly one level higher."),
    CRITERION_GROUP_SCORED(
            INVALID,
            "Tiêu chí có tiêu chí thành phần thì điểm là tổng các thành phần; hãy bỏ phần này.",
            "A criterion with parts is the sum of them; leave this out."),
    CRITERION_FULL_UNFIT(
            INVALID,
            "Điểm thưởng, điểm trừ và điểm do bên thẩm định cho thì không thể được đủ điểm khi không phát sinh nhiệm vụ.",
            "A bonus, a penalty and points given by the appraiser cannot be had in full where there is no such duty."),
    RULE_FLOOR_ABOVE_MAX(
            INVALID, "Điểm tối thiểu không quá điểm tối đa {0}.", "The fewest points are at most the maximum {0}."),
    CRITERION_INPUT_UNKNOWN(
            INVALID, "Cách tính điểm này không có số liệu “{0}”.", "This rule has no number called “{0}”."),
    CRITERION_FIGURE_UNKNOWN(INVALID, "Không có số liệu mang mã “{0}”.", "There is no figure with the code “{0}”."),
    RULE_MEMBER_UNFIT(INVALID, "Cách tính điểm {0} không dùng mục này.", "A rule of the shape {0} has no such member."),
    RULE_ITEMS_NUMBER(INVALID, "Cách tính điểm này có đúng {0} mức.", "This rule has exactly {0} options."),
    RULE_POINTS_NOT_POSITIVE(INVALID, "Điểm phải lớn hơn 0.", "The points are more than 0."),
    BAND_EMPTY(INVALID, "Khoảng này không chứa số nào; hãy sửa hai đầu.", "This range holds no number; mend its ends.");

    CriteriaProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
