package vn.loa.paper.preflight;

import static vn.loa.problem.ProblemType.INVALID;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum PreflightProblem implements ProblemCode {
    PAPER_CANNOT_BE_MENDED(
            INVALID,
            "Tệp này đọc được nhưng không ghi lại được; hãy sửa trong Word theo danh sách các chỗ.",
            "This file can be read but not written anew; mend it in Word, place by place.");

    PreflightProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
