package vn.loa.figures.regime;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum RegimeProblem implements ProblemCode {
    REGIME_OVERLAPS(
            INVALID,
            "Đơn vị đã có chế độ báo cáo cùng phạm vi áp dụng trong thời gian này; ghi ngày kết thúc cho chế độ trước.",
            "The unit already has a regime for the same reports in this time; give the earlier one a last day."),
    REGIME_ENDS_BEFORE_IT_BEGINS(
            INVALID, "Ngày kết thúc áp dụng trước ngày bắt đầu.", "It would end before it comes into force."),
    REGIME_SET_ABOVE(
            CONFLICT,
            "“{0}” của {1} đang áp dụng cho báo cáo của đơn vị; đơn vị không tự đặt chế độ khác.",
            "“{0}”, set by {1}, binds the unit's reports; the unit cannot set another for itself."),
    REGIME_UNIT_FIXED(
            INVALID,
            "Không chuyển chế độ báo cáo sang đơn vị khác, cũng không đổi phạm vi áp dụng; hãy đặt chế độ mới.",
            "A regime cannot move to another unit, nor to other reports; set a new one."),
    PERIOD_REPEATED(INVALID, "Kỳ báo cáo này đã có ở trên.", "This period is there already."),
    WINDOW_ENDS_BEFORE_IT_BEGINS(
            INVALID, "Thời gian chốt số liệu kết thúc trước khi bắt đầu.", "The window would close before it opens."),
    DUE_BEFORE_WINDOW_CLOSES(
            INVALID,
            "Hạn gửi phải sau ngày chốt số liệu. Nếu phải gửi sớm hơn thì lùi ngày chốt số liệu.",
            "The deadline has to lie after the last day of the window. Where it is due earlier, close the window earlier."),
    DAY_NOT_IN_EVERY_YEAR(INVALID, "Ngày {0}/{1} không có trong mọi năm.", "Day {0}/{1} does not exist in every year."),
    SECTION_REPEATED(INVALID, "Mục này đã có ở trên.", "There is such a section already."),
    SECTION_TOKEN_UNKNOWN(
            INVALID, "Không có đoạn văn hay số liệu mã “{0}”.", "There is no passage and no figure of the code “{0}”.");

    RegimeProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
