package vn.loa.people.unit;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum UnitProblem implements ProblemCode {
    UNIT_CODE_TAKEN(CONFLICT, "Vào thời gian đó đã có đơn vị mang mã này.", "A unit has this code at that time."),
    AGENCY_CODE_UNREADABLE(
            INVALID,
            "“{0}” không phải mã định danh điện tử theo Quyết định 20/2020/QĐ-TTg: các nhóm cách nhau bằng dấu chấm, tối đa 35 ký tự; nhóm đầu là một chữ "
                    + "cái A–Y và hai chữ số như H57, các nhóm sau gồm chữ số và chữ in hoa.",
            "“{0}” is no electronic code of an agency (Quyết định 20/2020/QĐ-TTg): groups with dots between, at most 35 characters; the first group is a "
                    + "letter from A to Y and two digits, as H57, the others digits and capitals."),
    AGENCY_CODE_TAKEN(CONFLICT, "Mã định danh này đang là của {0}.", "This is the agency code of {0}."),
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
