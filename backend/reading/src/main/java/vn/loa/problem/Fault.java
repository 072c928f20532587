package vn.loa.problem;

import static vn.loa.problem.ProblemType.*;

/** What can be wrong with any request, whatever the noun. */
public enum Fault implements ProblemCode {
    UNREADABLE_JSON(UNREADABLE, "Nội dung gửi lên không phải JSON hợp lệ.", "The body is not valid JSON."),
    UNREADABLE_REQUEST(UNREADABLE, "Yêu cầu có chỗ không đọc được.", "A part of the request cannot be read."),
    UNKNOWN_MEMBER(
            UNREADABLE,
            "Không có mục “{0}”. Hãy bỏ đi hoặc sửa tên.",
            "There is no member “{0}”. Remove or rename it."),
    DUPLICATE_MEMBER(UNREADABLE, "Một mục xuất hiện hai lần.", "A member appears twice."),
    WRONG_FORM(UNREADABLE, "Giá trị không đúng dạng; cần {0}.", "The value has the wrong form; {0} is expected."),
    UNKNOWN_PARAMETER(UNREADABLE, "Không có tham số “{0}”.", "There is no parameter “{0}”."),
    UNKNOWN_SORT(
            UNREADABLE, "Không sắp xếp được theo “{0}”; chọn trong: {1}.", "Cannot sort by “{0}”; choose from: {1}."),
    FOREIGN_CURSOR(
            UNREADABLE,
            "Con trỏ trang không thuộc danh sách này; hãy đọc lại từ trang đầu.",
            "This page cursor is not of this list; start again from the first page."),
    FORBIDDEN_CHARACTER(UNREADABLE, "Có ký tự điều khiển không được phép.", "A control character is not allowed."),
    SIGN_IN_REQUIRED(
            UNAUTHENTICATED,
            "Phiên đăng nhập không còn hiệu lực; hãy đăng nhập lại.",
            "The session is no longer valid; sign in again."),
    ACTION_NOT_ALLOWED(FORBIDDEN, "Vai trò của bạn không được làm việc này.", "Your role does not allow this."),
    NO_SUCH_THING(
            NOT_FOUND, "Không có mục này, hoặc bạn không được xem.", "There is no such thing, or you may not see it."),
    NO_SUCH_METHOD(
            METHOD_NOT_ALLOWED, "Địa chỉ này không nhận thao tác đó.", "This address does not take that method."),
    NO_SUCH_FORMAT(NOT_ACCEPTABLE, "Không có định dạng được yêu cầu.", "The requested format is not available."),
    STALE(
            PRECONDITION_FAILED,
            "Người khác vừa sửa mục này; hãy tải lại rồi làm tiếp.",
            "Somebody changed this meanwhile; reload and go on."),
    IF_MATCH_REQUIRED(
            PRECONDITION_REQUIRED,
            "Gửi kèm If-Match với ETag đã đọc để không ghi đè việc của người khác.",
            "Send If-Match with the ETag you read, so that nobody's work is overwritten."),
    BODY_TOO_LARGE(TOO_LARGE, "Nội dung gửi lên vượt mức cho phép.", "The body is larger than allowed."),
    HEADERS_TOO_MANY(
            HEADERS_TOO_LARGE,
            "Tiêu đề của yêu cầu vượt {0} byte; hãy xóa cookie của trang này rồi thử lại.",
            "The headers of the request are larger than {0} bytes; delete this site's cookies, then try again."),
    BODY_TOO_SLOW(
            REQUEST_TIMEOUT,
            "Nội dung gửi lên chưa tới hết trong {0} giây; hãy kiểm tra đường truyền rồi gửi lại.",
            "The body did not arrive within {0} seconds; check the connection and send again."),
    BODY_TYPE_UNSUPPORTED(
            UNSUPPORTED_MEDIA_TYPE, "Không nhận kiểu nội dung này.", "This content type is not accepted."),
    INVALID_DATA(
            INVALID, "Có chỗ chưa đúng, hãy sửa rồi gửi lại.", "Something is not right yet; mend it and send again."),
    REQUIRED(INVALID, "Mục này không được để trống.", "This may not be empty."),
    LENGTH(INVALID, "Độ dài phải từ {0} đến {1}.", "The length must be from {0} to {1}."),
    RANGE(INVALID, "Giá trị phải từ {0} đến {1}.", "The value must be from {0} to {1}."),
    FORMAT(INVALID, "Giá trị không đúng mẫu.", "The value does not fit the pattern."),
    UNKNOWN_REFERENCE(
            INVALID,
            "Mục được chọn không có, hoặc bạn không được xem.",
            "What is chosen does not exist, or you may not see it."),
    ID_NOT_UUID_V7(
            INVALID,
            "Mã do máy khách chọn cho một mục mới phải là UUIDv7 (RFC 9562), không phải mã rỗng hay phiên bản khác; “{0}” không phải.",
            "The id a client chooses for something new has to be a UUIDv7 (RFC 9562), neither nil nor another version; “{0}” is none."),
    REPEATED(INVALID, "Giá trị bị lặp lại.", "The value is repeated."),
    IDEMPOTENCY_KEY_REUSED(
            INVALID,
            "Idempotency-Key này đã dùng cho một yêu cầu khác.",
            "This Idempotency-Key was used for another request."),
    IDEMPOTENCY_KEY_IN_FLIGHT(
            CONFLICT,
            "Yêu cầu cùng Idempotency-Key đang được xử lý.",
            "A request with this Idempotency-Key is in flight."),
    UNEXPECTED(
            INTERNAL,
            "Có lỗi ngoài dự tính. Chưa có gì được ghi lại; mã tra cứu lỗi giúp người quản trị tìm nguyên nhân.",
            "Something unexpected failed. Nothing was saved; the trace id helps the administrator to find out why."),
    BUSY(
            UNAVAILABLE,
            "Máy chủ đang bận; chưa có gì được ghi lại, hãy thử lại sau ít giây.",
            "The server is busy; nothing was saved, try again in a few seconds."),
    STORAGE_FULL(
            UNAVAILABLE,
            "Ổ đĩa của máy chủ đã đầy; chưa có gì được ghi lại. Hãy báo người quản trị giải phóng chỗ rồi thử lại.",
            "The server's disk is full; nothing was saved. Tell the administrator to free room, then try again."),
    DATABASE_AWAY(
            UNAVAILABLE,
            "Cơ sở dữ liệu tạm thời không trả lời; hãy thử lại sau ít giây.",
            "The database does not answer for now; try again in a few seconds.");

    Fault(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
