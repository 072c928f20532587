package vn.loa.kernel.job;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum JobProblem implements ProblemCode {
    JOB_FAILED(
            INTERNAL,
            "Dừng vì lỗi ngoài dự tính ({0}); nhật ký của máy chủ lúc đó ghi rõ nguyên nhân. Lần sau làm tiếp.",
            "Stopped by something unexpected ({0}); the server’s log of that moment tells why. The next turn goes on."),
    JOB_BROKEN_OFF(
            UNAVAILABLE,
            "Máy chủ dừng khi đang làm dở. Lần sau làm tiếp.",
            "The server stopped in the middle of it. The next turn goes on.");

    JobProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
