package vn.loa.work.coverage;

import static vn.loa.problem.ProblemType.INVALID;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum CoverageProblem implements ProblemCode {
    COVERAGE_DAYS_REVERSED(INVALID, "Ngày cuối phải từ ngày đầu trở đi.", "The last day is not before the first.");

    CoverageProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
