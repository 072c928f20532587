package vn.loa.people.apikey;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum ApiKeyProblem implements ProblemCode {
    API_KEY_SCOPE_REFUSED(
            INVALID,
            "Khóa không được giao quyền này; chỉ người mới ký, quản tiền và tài khoản.",
            "No key gets this right; only people sign, handle money and accounts."),
    API_KEY_WITHIN_ELSEWHERE(
            INVALID,
            "Phạm vi phải là đơn vị của khóa hoặc bên dưới.",
            "The scope must be the key's unit or one below it."),
    API_KEY_EXPIRY_REFUSED(INVALID, "Hạn dùng phải từ {0} đến {1}.", "The key must expire between {0} and {1}."),
    API_KEY_UNIT_FIXED(
            INVALID,
            "Không chuyển khóa sang đơn vị khác; hãy tạo khóa mới ở đó.",
            "A key cannot move to another unit; make a new one there."),
    API_KEY_OF_ANOTHER(
            FORBIDDEN,
            "Khóa mang quyền của người tạo, nên chỉ người đó sửa và thay mã; người khác chỉ thu hồi được.",
            "A key has its maker's rights, so only its maker edits it and renews its secret; others can revoke it."),
    API_KEY_REVOKED(CONFLICT, "Khóa này đã bị thu hồi.", "This key is revoked."),
    API_KEY_TWO_LIVE(
            CONFLICT,
            "Hai mã đang cùng dùng được; hãy dừng mã cũ trước khi thay lần nữa.",
            "Two secrets are live; end the old one before the next rotation."),
    API_KEY_ONE_LIVE(CONFLICT, "Khóa này chỉ có một mã đang dùng.", "This key has one live secret only.");

    ApiKeyProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
