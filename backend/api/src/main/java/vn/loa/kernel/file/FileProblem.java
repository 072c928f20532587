package vn.loa.kernel.file;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum FileProblem implements ProblemCode {
    FILE_TYPE_REFUSED(
            UNSUPPORTED_MEDIA_TYPE,
            "Không nhận loại tệp này. Các loại được nhận: {0}.",
            "This type of file is not accepted. Accepted types: {0}."),
    FILE_HAS_MACROS(
            UNSUPPORTED_MEDIA_TYPE,
            "Tệp có chứa macro nên không được nhận; hãy lưu lại thành bản không có macro.",
            "The file contains macros and is not accepted; save it again without them."),
    FILE_TOO_LARGE(
            TOO_LARGE,
            "Tệp vượt quá {0} MB; hãy nén hoặc chia nhỏ rồi gửi lại.",
            "The file is larger than {0} MB; compress or split it and send it again."),
    DIGEST_UNREADABLE(
            INVALID,
            "Content-Digest phải có dạng sha-256=:…: (RFC 9530).",
            "Content-Digest must have the form sha-256=:…: (RFC 9530)."),
    DIGEST_DIFFERS(
            INVALID,
            "Nội dung nhận được khác Content-Digest; hãy gửi lại.",
            "The body that arrived is not what Content-Digest says; send it again."),
    RANGE_BEYOND_END(
            RANGE_NOT_SATISFIABLE,
            "Phần được hỏi nằm ngoài tệp; tệp dài {0} byte.",
            "The part asked for is outside the file, which has {0} bytes."),
    FILE_EMPTY(INVALID, "Tệp không có nội dung.", "The file is empty."),
    FILE_DAMAGED(
            INVALID,
            "Tệp bị hỏng, không mở được; hãy lưu lại rồi gửi.",
            "The file is damaged and cannot be opened; save it again and send it."),
    FILE_UNPACKS_TOO_LARGE(
            INVALID,
            "Tệp nén quá mức bình thường, giải ra vượt {0} MB.",
            "The file is packed beyond what is ordinary and unpacks to more than {0} MB."),
    PICTURE_TOO_LARGE(
            INVALID,
            "Ảnh vượt quá {0} triệu điểm ảnh; hãy thu nhỏ rồi gửi lại.",
            "The picture has more than {0} million pixels; scale it down and send it again."),
    SHEET_TOO_LONG(
            INVALID,
            "Bảng có hơn {0} dòng; hãy chia thành nhiều tệp.",
            "The sheet has more than {0} rows; split it into several files."),
    DAY_UNREADABLE(
            INVALID,
            "“{0}” không phải ngày; ghi như 15/7/2021 hoặc 2021-07-15.",
            "“{0}” is no day; write it as 15/7/2021 or 2021-07-15."),
    FILES_NOT_WRITABLE(
            UNAVAILABLE,
            "Kho tệp đang không ghi được (đầy hoặc lỗi đĩa). Chưa có gì được lưu; hãy báo người quản trị rồi thử lại.",
            "The file store cannot be written (disk full or failing). Nothing was saved; tell the administrator, then try again."),
    FILES_NOT_READABLE(
            UNAVAILABLE,
            "Kho tệp tạm thời không trả lời; hãy thử lại sau ít giây.",
            "The file store does not answer for now; try again in a few seconds."),
    FILE_MISSING(
            UNAVAILABLE,
            "Không tìm thấy tệp trong kho; hãy báo người quản trị khôi phục từ bản sao lưu.",
            "The file is not in the store; ask the administrator to restore it from the backup.");

    FileProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
