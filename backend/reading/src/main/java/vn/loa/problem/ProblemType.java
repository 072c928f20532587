package vn.loa.problem;

/**
 * The kinds of refusal a client can act on; each is one HTTP status. Its title is true of every code of the kind: a wrong
 * password is not "sign in first".
 */
public enum ProblemType {
    UNREADABLE(
            400,
            "Không đọc được yêu cầu",
            "The request cannot be read",
            "Hãy sửa yêu cầu theo mô tả API rồi gửi lại; gửi y nguyên sẽ lại bị từ chối.",
            "Mend the request as the contract describes it and send it again; unchanged it is refused again."),
    UNAUTHENTICATED(
            401,
            "Chưa xác thực được người dùng",
            "Not authenticated",
            "Hãy đăng nhập, hoặc gửi khóa truy cập còn hiệu lực, rồi thử lại.",
            "Sign in, or send a key that is still valid, then try again."),
    FORBIDDEN(
            403,
            "Không có quyền",
            "Not allowed",
            "Hãy xin người quản trị của đơn vị vai trò cần thiết; gửi lại không giúp được gì.",
            "Ask the unit’s administrator for the role it takes; sending it again does not help."),
    NOT_FOUND(
            404,
            "Không tìm thấy",
            "Not found",
            "Hãy kiểm tra địa chỉ và mã; mục ấy có thể đã bị xóa, hoặc của đơn vị bạn không được xem.",
            "Check the address and the id; the thing may be deleted, or of a unit you may not see."),
    METHOD_NOT_ALLOWED(
            405,
            "Thao tác không được hỗ trợ",
            "Method not allowed",
            "Hãy dùng một trong các thao tác nêu ở tiêu đề Allow.",
            "Use one of the methods that the Allow header names."),
    NOT_ACCEPTABLE(
            406,
            "Không có định dạng này",
            "Format not available",
            "Hãy gửi Accept với một kiểu mà mô tả API nêu cho địa chỉ này.",
            "Send Accept with a type that the contract names for this address."),
    REQUEST_TIMEOUT(
            408,
            "Gửi quá chậm",
            "Sent too slowly",
            "Hãy kiểm tra đường truyền rồi gửi lại cùng Idempotency-Key.",
            "Check the connection, then send it again with the same Idempotency-Key."),
    CONFLICT(
            409,
            "Chưa thực hiện được",
            "Not possible now",
            "Hãy đọc lại trạng thái của mục, làm bước còn thiếu rồi thử lại.",
            "Read the state of the thing again, take the step that is missing, then try again."),
    GONE(
            410,
            "Không còn nữa",
            "No longer there",
            "Hãy bỏ mốc đang giữ, lấy mốc mới và đọc lại từ đầu.",
            "Let go of the place you kept, take a new one, and read anew from the start."),
    PRECONDITION_FAILED(
            412,
            "Dữ liệu đã thay đổi",
            "Changed in the meantime",
            "Hãy đọc lại mục, đặt thay đổi của bạn lên bản mới rồi gửi kèm ETag mới.",
            "Read the thing again, apply your change to the new version, and send its new ETag."),
    TOO_LARGE(
            413,
            "Quá lớn",
            "Too large",
            "Hãy gửi ít hơn: chia nội dung thành nhiều lần, hoặc thu nhỏ tệp.",
            "Send less: part the content into several requests, or make the file smaller."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Kiểu nội dung không được nhận",
            "Type not accepted",
            "Hãy gửi application/json bằng UTF-8; riêng tệp thì gửi multipart/form-data.",
            "Send application/json in UTF-8; a file is sent as multipart/form-data."),
    RANGE_NOT_SATISFIABLE(
            416,
            "Không có phần này",
            "No such part",
            "Hãy hỏi trong độ dài mà Content-Range nêu, hoặc bỏ Range để nhận cả tệp.",
            "Ask within the length that Content-Range says, or leave Range out for the whole file."),
    INVALID(
            422,
            "Dữ liệu chưa hợp lệ",
            "Invalid data",
            "Hãy sửa từng chỗ nêu ở errors (pointer chỉ đúng mục) rồi gửi lại.",
            "Mend each place that errors names (its pointer leads there), then send it again."),
    PRECONDITION_REQUIRED(
            428,
            "Thiếu điều kiện If-Match",
            "If-Match is missing",
            "Hãy đọc mục để có ETag rồi gửi kèm ở If-Match.",
            "Read the thing for its ETag and send that in If-Match."),
    TOO_MANY_REQUESTS(
            429,
            "Quá nhiều lần thử",
            "Too many tries",
            "Hãy đợi số giây nêu ở Retry-After rồi thử lại.",
            "Wait for the seconds that Retry-After says, then try again."),
    HEADERS_TOO_LARGE(
            431,
            "Tiêu đề yêu cầu quá lớn",
            "Headers too large",
            "Hãy gửi ít tiêu đề hơn; trong trình duyệt, hãy xóa cookie của trang này.",
            "Send fewer headers; in a browser, delete this site’s cookies."),
    INTERNAL(
            500,
            "Lỗi của hệ thống",
            "Internal error",
            "Hãy báo người quản trị kèm traceId; có thể gửi lại cùng Idempotency-Key.",
            "Tell the administrator, with the traceId; it may be sent again with the same Idempotency-Key."),
    UNAVAILABLE(
            503,
            "Tạm thời chưa phục vụ được",
            "Temporarily unavailable",
            "Hãy gửi lại cùng Idempotency-Key sau số giây nêu ở Retry-After, hoặc sau những lần đợi dài dần.",
            "Send it again with the same Idempotency-Key after the seconds that Retry-After says, or after growing waits.");

    private final int status;
    private final String vi;
    private final String en;
    private final String remedyVi;
    private final String remedyEn;

    ProblemType(int status, String vi, String en, String remedyVi, String remedyEn) {
        this.status = status;
        this.vi = vi;
        this.en = en;
        this.remedyVi = remedyVi;
        this.remedyEn = remedyEn;
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** The name in the contract. */
    public String code() {
        return name().toLowerCase().replace('_', '-');
    }

    /** The description in the contract. */
    public String inBothLanguages() {
        return vi + ". / " + en + ".";
    }

    public String title(Language language) {
        return language == Language.VI ? vi : en;
    }

    /** What a client does about any problem of this kind. */
    public String remedy(Language language) {
        return language == Language.VI ? remedyVi : remedyEn;
    }
}
