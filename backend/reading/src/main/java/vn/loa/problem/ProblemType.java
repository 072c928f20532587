package vn.loa.problem;

/**
 * The kinds of refusal a client can act on; each is a stable {@code type} URI and one HTTP status (RFC 9457). Its title is true of every
 * code of the kind: a wrong password is not "sign in first".
 */
public enum ProblemType {
    UNREADABLE(400, "Không đọc được yêu cầu", "The request cannot be read"),
    UNAUTHENTICATED(401, "Chưa xác thực được người dùng", "Not authenticated"),
    FORBIDDEN(403, "Không có quyền", "Not allowed"),
    NOT_FOUND(404, "Không tìm thấy", "Not found"),
    METHOD_NOT_ALLOWED(405, "Thao tác không được hỗ trợ", "Method not allowed"),
    NOT_ACCEPTABLE(406, "Không có định dạng này", "Format not available"),
    REQUEST_TIMEOUT(408, "Gửi quá chậm", "Sent too slowly"),
    CONFLICT(409, "Chưa thực hiện được", "Not possible now"),
    PRECONDITION_FAILED(412, "Dữ liệu đã thay đổi", "Changed in the meantime"),
    TOO_LARGE(413, "Quá lớn", "Too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Kiểu nội dung không được nhận", "Type not accepted"),
    INVALID(422, "Dữ liệu chưa hợp lệ", "Invalid data"),
    PRECONDITION_REQUIRED(428, "Thiếu điều kiện If-Match", "If-Match is missing"),
    TOO_MANY_REQUESTS(429, "Quá nhiều lần thử", "Too many tries"),
    HEADERS_TOO_LARGE(431, "Tiêu đề yêu cầu quá lớn", "Headers too large"),
    INTERNAL(500, "Lỗi của hệ thống", "Internal error"),
    UNAVAILABLE(503, "Tạm thời chưa phục vụ được", "Temporarily unavailable");

    private final int status;
    private final String vi;
    private final String en;

    ProblemType(int status, String vi, String en) {
        this.status = status;
        this.vi = vi;
        this.en = en;
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** The name in the {@code type} URI and in the contract. */
    public String code() {
        return name().toLowerCase().replace('_', '-');
    }

    String uri() {
        return "/problems/" + code();
    }

    /** The description in the contract. */
    public String inBothLanguages() {
        return vi + ". / " + en + ".";
    }

    String title(Language language) {
        return language == Language.VI ? vi : en;
    }
}
