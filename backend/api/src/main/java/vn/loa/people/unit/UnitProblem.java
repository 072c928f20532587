package vn.loa.people.unit;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum UnitProblem implements ProblemCode {
    UNIT_CODE_TAKEN(CONFLICT, "Vào thời gian đó đã có đơn vị mang mã này.", "A unit has this code at that time."),
    UNIT_KIND_MISPLACED(
            INVALID, "Cấp của đơn vị phải dưới cấp của {0}.", "The unit's level has to be below that of {0}."),
    UNIT_NOT_STANDING(INVALID, "{0} không hoạt động vào ngày {1}.", "{0} does not stand on {1}."),
    UNIT_ALREADY_ENDS(INVALID, "{0} đã kết thúc vào ngày {1}.", "{0} has already ended on {1}."),
    UNIT_HAS_PARTS(
            INVALID,
            "{0} còn đơn vị trực thuộc; hãy sắp xếp các đơn vị ấy trước.",
            "{0} still has units below it; reorganise those first."),
    UNIT_COLUMNS_MISSING(
            INVALID,
            "Bảng cần có dòng tiêu đề với các cột: Mã đơn vị, Tên đơn vị, Từ ngày. Chưa thấy: {0}.",
            "The sheet needs a heading row with the columns Mã đơn vị, Tên đơn vị, Từ ngày. Missing: {0}."),
    UNIT_CODE_UNREADABLE(
            INVALID,
            "“{0}” không phải mã đơn vị; mã có 2–10 chữ số hoặc chữ cái không dấu.",
            "“{0}” is no code of a unit; a code has 2–10 digits or letters without marks."),
    UNIT_ABOVE_UNKNOWN(
            INVALID,
            "Ngày {1} không có đơn vị mang mã “{0}” thuộc {2}.",
            "No unit below {2} has the code “{0}” on {1}."),
    UNIT_ELSEWHERE(
            INVALID,
            "Ngày {1} mã này là của {0}, không thuộc {2}.",
            "On {1} this is the code of {0}, which is not below {2}."),
    UNIT_REPEATED(INVALID, "Mã này đã có ở một dòng trên.", "A row above has this code already."),
    UNIT_NOTHING_ENDS(
            INVALID,
            "Chia một đơn vị ra nhiều đơn vị mới, hoặc nhập nhiều đơn vị thành một; không làm cả hai một lần.",
            "Split one unit into several new ones or merge several into one; not both at once.");

    UnitProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
