package vn.loa.figures.dataset;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum DatasetProblem implements ProblemCode {
    FIGURE_UNKNOWN(
            UNREADABLE,
            "Không có số liệu “{0}”; mã các số liệu ở /api/v1/figures.",
            "There is no figure “{0}”; /api/v1/figures lists their codes.");

    DatasetProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
