package vn.loa.kernel.table;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum TableProblem implements ProblemCode {
    TABLE_TOO_LONG(
            INVALID,
            "Trang tính chỉ chứa được {0} dòng; hãy thu hẹp bộ lọc hoặc lấy CSV.",
            "A sheet holds {0} rows at most; narrow the filters or take CSV."),
    TABLE_NOT_WRITABLE(
            UNAVAILABLE,
            "Chưa tạo được bảng vì đĩa đầy hoặc lỗi; hãy báo người quản trị rồi thử lại.",
            "The table cannot be made, the disk is full or failing; tell the administrator, then try again.");

    TableProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
