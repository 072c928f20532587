package vn.loa.people.assignee;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum AssigneeProblem implements ProblemCode {
    ASSIGNEE_NAME_TAKEN(INVALID, "Đơn vị đã có đầu mối tên này.", "The unit already has an assignee of this name."),
    ASSIGNEE_UNIT_FIXED(
            INVALID,
            "Không chuyển đầu mối sang đơn vị khác; hãy tạo đầu mối mới ở đó.",
            "An assignee cannot move to another unit; make a new one there."),
    ASSIGNEE_RETIRED(CONFLICT, "Đầu mối này đã ngừng hoạt động.", "This assignee is retired."),
    ASSIGNEE_NOT_RETIRED(CONFLICT, "Đầu mối này đang hoạt động.", "This assignee is not retired.");

    AssigneeProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
