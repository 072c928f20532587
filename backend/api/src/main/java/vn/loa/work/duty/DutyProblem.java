package vn.loa.work.duty;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum DutyProblem implements ProblemCode {
    DUTY_NOT_LED(
            FORBIDDEN,
            "Chỉ đơn vị chủ trì ghi được kết quả của kỳ.",
            "Only the party that leads a duty settles its days."),
    DUTY_DONE_IS_LOGGED(
            INVALID,
            "Kỳ đã làm thì ghi hoạt động, kèm ảnh hoặc tài liệu; kỳ được tính ngay.",
            "Log an activity for a day that was done, with a photo or a file; it counts at once.");

    DutyProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
