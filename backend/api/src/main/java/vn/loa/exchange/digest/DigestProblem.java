package vn.loa.exchange.digest;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum DigestProblem implements ProblemCode {
    MAIL_NOT_SET_UP(
            CONFLICT,
            "Máy chủ này chưa được cài đặt để gửi thư; hãy báo người quản trị máy chủ.",
            "This server is not set up to send mail; tell whoever runs it."),
    MAIL_NOT_SENT(
            UNAVAILABLE,
            "Chưa gửi được thư vì máy chủ thư không trả lời; hãy thử lại sau ít phút.",
            "The mail could not be sent, as the mail server did not answer; try again in a few minutes."),
    DIGEST_CODE_JUST_SENT(
            CONFLICT,
            "Mã vừa được gửi đi; hãy đợi một phút rồi yêu cầu mã khác.",
            "A code was sent just now; wait a minute before you ask for another."),
    DIGEST_NO_CODE(
            CONFLICT,
            "Không còn mã nào chờ xác nhận; hãy yêu cầu gửi mã mới.",
            "No code waits to be confirmed; ask for a new one."),
    DIGEST_CODE_WRONG(
            INVALID, "Mã không đúng; hãy xem lại thư mới nhất.", "The code is wrong; look at the latest mail.");

    DigestProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
