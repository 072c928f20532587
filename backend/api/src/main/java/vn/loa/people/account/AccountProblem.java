package vn.loa.people.account;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum AccountProblem implements ProblemCode {
    BAD_CREDENTIALS(
            UNAUTHENTICATED, "Tên đăng nhập hoặc mật khẩu chưa đúng.", "The username or the password is not right."),
    ACCOUNT_SUSPENDED(
            UNAUTHENTICATED,
            "Tài khoản đang bị tạm khóa; hãy liên hệ người quản trị của đơn vị.",
            "This account is suspended; ask your unit's administrator."),
    TOO_MANY_SIGN_INS(
            TOO_MANY_REQUESTS,
            "Sai mật khẩu quá nhiều lần; hãy thử lại sau {0} giây.",
            "Too many wrong passwords; try again in {0} seconds."),
    CROSS_SITE_REQUEST(
            FORBIDDEN, "Yêu cầu đến từ một trang web khác nên bị từ chối.", "A request from another site is refused."),
    WRONG_PASSWORD(INVALID, "Mật khẩu hiện tại chưa đúng.", "The current password is not right."),
    USERNAME_TAKEN(INVALID, "Tên đăng nhập này đã có người dùng.", "This username is taken."),
    PASSWORD_ONLY_AT_CREATION(
            INVALID,
            "Chỉ đặt mật khẩu ở đây khi tạo tài khoản; sau đó hãy dùng mục đặt lại mật khẩu.",
            "A password is given here at creation only; reset it by its own operation afterwards."),
    PASSWORD_NOT_NEW(
            INVALID,
            "Mật khẩu tạm chỉ dùng một lần; hãy đặt mật khẩu khác.",
            "A temporary password is for once; choose another one."),
    FIRST_ADMINISTRATOR_THERE(
            CONFLICT, "Đã có người quản trị; hãy đăng nhập.", "There is an administrator already; sign in."),
    ACCOUNT_ALREADY_SUSPENDED(CONFLICT, "Tài khoản này đang bị tạm khóa.", "This account is already suspended."),
    ACCOUNT_NOT_SUSPENDED(CONFLICT, "Tài khoản này không bị tạm khóa.", "This account is not suspended."),
    OWN_ACCOUNT_SUSPENSION(
            CONFLICT, "Bạn không thể tự khóa tài khoản của mình.", "You cannot suspend your own account."),
    OWN_ADMINISTRATOR_ROLE(
            CONFLICT,
            "Bạn không thể tự bỏ vai trò quản trị cuối cùng của mình.",
            "You cannot take away your own last administrator role."),
    OWN_PASSWORD_RESET(
            CONFLICT,
            "Hãy đổi mật khẩu của chính bạn ở trang cá nhân.",
            "Change your own password on your profile page.");

    AccountProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
