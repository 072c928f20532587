package vn.loa.paper.binder;

import static vn.loa.problem.ProblemType.CONFLICT;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum BinderProblem implements ProblemCode {
    BINDER_NEEDS_SUBMISSION(
            CONFLICT,
            "Báo cáo còn là dự thảo, số liệu chưa chốt; hãy trình báo cáo rồi tải hồ sơ kiểm chứng.",
            "The report is a draft and its figures are not frozen; submit it, then download its proof binder."),
    BINDER_NEEDS_ISSUANCE(
            CONFLICT,
            "Kế hoạch chưa ban hành nên chưa có hồ sơ kiểm chứng; hãy ban hành kế hoạch trước.",
            "The plan is not issued and has no proof binder yet; issue it first.");

    BinderProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
