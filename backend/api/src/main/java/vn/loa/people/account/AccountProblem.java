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
    SESSION_COPIED(
            UNAUTHENTICATED,
            "Phiên đăng nhập này vừa được dùng ở hai nơi nên cả hai đã bị đăng xuất. Hãy đăng nhập lại; nếu thấy lạ, hãy đổi mật khẩu.",
            "This session was used in two places, so both were signed out. Sign in again; if that surprises you, change your password."),
    TOO_MANY_SIGN_INS(
            TOO_MANY_REQUESTS,
            "Sai mật khẩu quá nhiều lần; hãy thử lại sau {0} giây.",
            "Too many wrong passwords; try again in {0} seconds."),
    SECOND_FACTOR_REQUIRED(
            UNAUTHENTICATED,
            "Tài khoản này bật xác thực hai lớp: hãy gửi kèm mã trên điện thoại hoặc một mã dự phòng.",
            "This account has a second factor: send the code from the phone too, or a recovery code."),
    BAD_CODE(
            UNAUTHENTICATED,
            "Mã chưa đúng hoặc đã dùng rồi; hãy đợi mã mới hiện trên điện thoại.",
            "The code is not right, or was used already; wait for the next one on the phone."),
    WRONG_CODE(
            INVALID,
            "Mã chưa đúng hoặc đã dùng rồi; hãy đợi mã mới hiện trên điện thoại.",
            "The code is not right, or was used already; wait for the next one on the phone."),
    SECOND_FACTOR_THERE(CONFLICT, "Xác thực hai lớp đang bật.", "The second factor is on already."),
    NO_SECOND_FACTOR(CONFLICT, "Tài khoản này không bật xác thực hai lớp.", "This account has no second factor."),
    OWN_SECOND_FACTOR(
            CONFLICT,
            "Hãy tắt xác thực hai lớp của chính bạn ở trang cá nhân.",
            "Turn your own second factor off on your profile page."),
    SECOND_FACTOR_UNREADABLE(
            CONFLICT,
            "Máy chủ không còn đọc được khóa xác thực hai lớp này vì bí mật của máy chủ đã thay. Hãy dùng mã dự phòng, hoặc nhờ người quản trị gỡ rồi bật lại.",
            "The server can no longer read this second factor, because its own secret was replaced. Use a recovery code, or ask an administrator to remove it, then set it up anew."),
    CROSS_SITE_REQUEST(
            FORBIDDEN, "Yêu cầu đến từ một trang web khác nên bị từ chối.", "A request from another site is refused."),
    WRONG_PASSWORD(INVALID, "Mật khẩu hiện tại chưa đúng.", "The current password is not right."),
    USERNAME_TAKEN(INVALID, "Tên đăng nhập này đã có người dùng.", "This username is taken."),
    PASSWORD_ONLY_AT_CREATION(
            INVALID,
            "Chỉ đặt mật khẩu ở đây khi tạo tài khoản; sau đó hãy dùng mục đặt lại mật khẩu.",
            "A password is given here at creation only; reset it by its own operation afterwards."),
    PASSWORD_COMMON(
            INVALID,
            "Nhiều người dùng mật khẩu này nên dễ bị đoán ra; hãy đặt mật khẩu khác, chẳng hạn vài từ không liên quan nhau.",
            "Many people use this password, so it is guessed at once; choose another, for instance a few words that have nothing to do with each other."),
    PASSWORD_OWN_NAME(
            INVALID,
            "Mật khẩu này lấy từ họ tên hoặc tên đăng nhập nên dễ bị đoán ra; hãy đặt mật khẩu khác.",
            "This password is made of the person's own name or user name, so it is guessed at once; choose another."),
    NEWCOMER_THERE(
            INVALID,
            "Mã này đã thuộc về một tài khoản đang dùng; hãy nhập lại người mới này.",
            "This id belongs to an account in use; enter this newcomer anew."),
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
    OWN_HANDOVER(
            CONFLICT,
            "Việc của chính bạn do người quản trị khác bàn giao.",
            "Your own duties are handed over by another administrator."),
    HANDOVER_ELSEWHERE(INVALID, "{0} không có vai trò nào ở {1}.", "{0} holds no role at {1}."),
    HANDOVER_ROLE_NOT_HELD(
            INVALID, "{0} không giữ hết các vai trò này ở {1}.", "{0} does not hold all of these roles at {1}."),
    HANDOVER_ROLE_LEFT(
            INVALID,
            "{0} là người duy nhất giữ một vai trò ở {1}; hãy giao cả vai trò đó.",
            "Nobody else holds one of the roles of {0} at {1}; hand that role over too."),
    HANDOVER_RECEIVER_UNKNOWN(
            INVALID,
            "Người nhận phải là người khác, đang có vai trò ở {0} và không bị khóa.",
            "The colleague has to be somebody else who holds a role at {0} and is not suspended."),
    HANDOVER_UNIT_LEFT(
            INVALID, "{0} còn việc ở {1}; hãy chọn người nhận.", "{0} still has duties at {1}; choose a colleague."),
    HANDOVER_NO_ROLE_LEFT(
            INVALID,
            "{0} không còn vai trò ở đơn vị nào; hãy chọn nghỉ hẳn.",
            "{0} would have no role anywhere; choose to leave altogether."),
    OWN_PASSWORD_RESET(
            CONFLICT,
            "Hãy đổi mật khẩu của chính bạn ở trang cá nhân.",
            "Change your own password on your profile page.");

    AccountProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
