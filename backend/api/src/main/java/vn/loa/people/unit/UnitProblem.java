package vn.loa.people.unit;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum UnitProblem implements ProblemCode {
    UNIT_CODE_TAKEN(INVALID, "Vào thời gian đó đã có đơn vị mang mã này.", "A unit has this code at that time."),
    UNIT_KIND_MISPLACED(
            INVALID, "Cấp của đơn vị phải dưới cấp của {0}.", "The unit's level has to be below that of {0}."),
    UNIT_NOT_STANDING(INVALID, "{0} không hoạt động vào ngày {1}.", "{0} does not stand on {1}."),
    UNIT_HAS_PARTS(
            INVALID,
            "{0} còn đơn vị trực thuộc; hãy sắp xếp các đơn vị ấy trước.",
            "{0} still has units below it; reorganise those first."),
    UNIT_NOTHING_ENDS(
            INVALID,
            "Chia một đơn vị ra nhiều đơn vị mới, hoặc nhập nhiều đơn vị thành một; không làm cả hai một lần.",
            "Split one unit into several new ones or merge several into one; not both at once.");

    UnitProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
