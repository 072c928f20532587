package vn.loa.exchange.feed;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum FeedProblem implements ProblemCode {
    CHANGES_TOO_OLD(
            GONE,
            "Mốc này đã quá {0} ngày; hãy lấy mốc mới rồi đọc lại các danh sách.",
            "This place is more than {0} days old; ask for a new one, then read the lists again."),
    CHANGES_OF_OTHER_RIGHTS(
            GONE,
            "Quyền xem đã khác từ mốc này; hãy lấy mốc mới rồi đọc lại các danh sách.",
            "What you may see has changed since; ask for a new place, then read the lists again."),
    CHANGES_BEFORE_A_RESTORE(
            GONE,
            "Dữ liệu đã được khôi phục từ bản sao lưu sau mốc này; hãy lấy mốc mới rồi đọc lại các danh sách.",
            "The data were restored from a backup since; ask for a new place, then read the lists again.");

    FeedProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
