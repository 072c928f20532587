package vn.loa.exchange.webhook;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum WebhookProblem implements ProblemCode {
    WEBHOOK_ADDRESS_UNREADABLE(
            INVALID,
            "Địa chỉ phải có dạng https://tên-miền/đường-dẫn, không có tài khoản, dấu # hay ký tự ngoài ASCII (tên miền có dấu viết dạng xn--).",
            "The address must read https://name/path, without an account, a # or signs beyond ASCII (names with marks are written as xn--)."),
    WEBHOOK_ADDRESS_NOT_HTTPS(INVALID, "Địa chỉ phải bắt đầu bằng https://.", "The address must begin with https://."),
    WEBHOOK_ADDRESS_WITHOUT_NAME(
            INVALID,
            "Địa chỉ phải dùng tên miền đầy đủ như nhan.example.vn; địa chỉ IP và tên nội bộ không được nhận.",
            "The address must use a full domain name such as hooks.example.vn; IP addresses and local names are not taken."),
    WEBHOOK_ADDRESS_PORT(
            INVALID, "Cổng phải là 443 hoặc từ 1024 đến 65535.", "The port must be 443, or from 1024 to 65535."),
    WEBHOOK_TYPE_UNKNOWN(
            INVALID,
            "Không có loại sự kiện này; xem danh sách ở docs/programs.md.",
            "There is no such event type; docs/programs.md lists them."),
    WEBHOOK_UNIT_FIXED(
            INVALID,
            "Không chuyển webhook sang đơn vị khác; hãy tạo webhook mới ở đó.",
            "A webhook cannot move to another unit; make a new one there."),
    WEBHOOK_OF_ANOTHER(
            FORBIDDEN,
            "Webhook mang quyền của người tạo, nên chỉ người đó sửa, thay mã và gửi; người khác chỉ dừng được.",
            "A webhook has its maker's rights, so only its maker edits it, renews its secret and has it send; others can disable it."),
    WEBHOOK_IS_DISABLED(
            CONFLICT, "Webhook này đang dừng; hãy bật lại trước.", "This webhook is disabled; enable it first."),
    WEBHOOK_IS_ACTIVE(CONFLICT, "Webhook này đang hoạt động.", "This webhook is active."),
    WEBHOOK_DELIVERY_UNDER_WAY(
            CONFLICT,
            "Lần gửi này đang chờ hoặc đang gửi; hãy xem kết quả trước.",
            "This delivery waits or is being sent; see its outcome first.");

    WebhookProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
