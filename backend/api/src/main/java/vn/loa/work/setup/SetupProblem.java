package vn.loa.work.setup;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum SetupProblem implements ProblemCode {
    UNIT_IN_USE(
            CONFLICT,
            "{0} đã có đầu mối hoặc kênh; hãy thêm người ở trang Tài khoản.",
            "{0} has assignees or channels already; add people on the Accounts page."),
    UNIT_ENDED(CONFLICT, "{0} chưa hoặc không còn hoạt động.", "{0} does not stand today."),
    UNIT_CODE_UNKNOWN(
            INVALID,
            "Không có đơn vị mang mã “{0}” thuộc {1}; hãy tra mã ở danh mục đơn vị.",
            "No unit below {1} has the code “{0}”; look it up in the list of units."),
    UNIT_NAME_DIFFERS(
            INVALID,
            "Mã {0} là {1}, không phải “{2}”; hãy sửa mã hoặc tên.",
            "The code {0} is {1}, not “{2}”; mend the code or the name."),
    SETUP_COLUMNS_MISSING(
            INVALID,
            "Bảng cần có dòng tiêu đề với các cột: Mã đơn vị, Họ và tên, Vai trò. Chưa thấy: {0}.",
            "The sheet needs a heading row with the columns Mã đơn vị, Họ và tên, Vai trò. Missing: {0}."),
    ROLE_UNKNOWN(INVALID, "Không có vai trò “{0}”; chọn trong: {1}.", "There is no role “{0}”; choose from: {1}."),
    SETUP_ASSIGNEE_UNKNOWN(
            INVALID, "Không có đầu mối “{0}”; chọn trong: {1}.", "There is no assignee “{0}”; choose from: {1}."),
    HAMLETS_UNREADABLE(
            INVALID,
            "“{0}” không phải số thôn; ghi một số từ 0 đến 100.",
            "“{0}” is no number of hamlets; write a number from 0 to 100.");

    SetupProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
