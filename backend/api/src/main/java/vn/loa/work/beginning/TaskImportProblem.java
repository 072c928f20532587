package vn.loa.work.beginning;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum TaskImportProblem implements ProblemCode {
    SHEET_WITHOUT_HEADINGS(
            INVALID,
            "Không tìm thấy dòng tiêu đề của bảng: cần một cột “Nội dung” hoặc “Nhiệm vụ” và ít nhất một cột nữa như “Chủ trì”, “Thời gian”.",
            "The table’s headings were not found: it needs a column “Task” or “Nội dung” and at least one more, such as “Lead” or “Due”."),
    SHEET_WITHOUT_TASKS(INVALID, "Dưới dòng tiêu đề không có nhiệm vụ nào.", "There is no task below the headings."),
    SHEET_TOO_MANY_TASKS(
            INVALID,
            "Bảng có hơn {0} nhiệm vụ; hãy chia thành nhiều tệp.",
            "The sheet has more than {0} tasks; split it into several files."),
    SHEET_HAS_ERRORS(
            INVALID,
            "Bảng còn chỗ chưa đúng nên chưa tạo nhiệm vụ nào; hãy sửa rồi gửi lại.",
            "Something in the sheet is not right yet, so no task was made; mend it and send it again."),
    SHEET_UNKNOWN_ASSIGNEE(
            INVALID,
            "Đơn vị không có đầu mối “{0}”; hãy sửa tên hoặc tạo đầu mối này trước.",
            "The unit has no assignee “{0}”; mend the name or make the assignee first."),
    SHEET_ASSIGNEE_LIKE(
            INVALID, "Đơn vị không có đầu mối “{0}”. Gần giống: {1}.", "The unit has no assignee “{0}”. Similar: {1}."),
    SHEET_UNKNOWN_CHANNEL(
            INVALID,
            "Đơn vị không có kênh “{0}”; hãy sửa tên hoặc tạo kênh này trước.",
            "The unit has no channel “{0}”; mend the name or make the channel first."),
    SHEET_CHANNEL_LIKE(
            INVALID, "Đơn vị không có kênh “{0}”. Gần giống: {1}.", "The unit has no channel “{0}”. Similar: {1}."),
    SHEET_UNKNOWN_TOPIC(
            INVALID,
            "Kế hoạch không có nội dung tuyên truyền “{0}”; hãy sửa tên hoặc thêm nội dung này vào kế hoạch trước.",
            "The plan has no topic “{0}”; mend the name or add the topic to the plan first."),
    SHEET_TOPIC_LIKE(
            INVALID,
            "Kế hoạch không có nội dung tuyên truyền “{0}”. Gần giống: {1}.",
            "The plan has no topic “{0}”. Similar: {1}."),
    SHEET_NAME_AMBIGUOUS(
            INVALID,
            "“{0}” có thể là: {1}. Hãy viết đúng dấu như tên trong danh mục.",
            "“{0}” may mean: {1}. Write the name with its marks, as in the list."),
    SHEET_SEVERAL_LEADS(
            INVALID,
            "Chỉ một đầu mối chủ trì; hãy để “{0}” và chuyển các đầu mối còn lại sang cột Phối hợp.",
            "Only one assignee can lead; keep “{0}” and move the others to the coordinating column."),
    SHEET_NO_SUCH_DAY(INVALID, "Không có ngày “{0}”.", "There is no day “{0}”.");

    TaskImportProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
