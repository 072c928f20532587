package vn.loa.reading.source;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.Problem;
import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

/** Why a document's text cannot be read. */
enum SourceProblem implements ProblemCode {
    DOCUMENT_EMPTY(INVALID, "Tệp không có nội dung.", "The file is empty."),
    DOCUMENT_DAMAGED(
            INVALID,
            "Không đọc được văn bản: tệp bị hỏng hoặc không đúng định dạng {0}. Hãy mở và lưu lại rồi gửi.",
            "The document cannot be read: the file is damaged or is no {0}. Open it, save it again and send it."),
    DOCUMENT_LOCKED(
            INVALID,
            "Tệp PDF được bảo vệ bằng mật khẩu; hãy lưu lại thành bản không có mật khẩu rồi gửi.",
            "The PDF is protected by a password; save it again without one and send it."),
    DOCUMENT_TOO_LONG(
            INVALID,
            "Văn bản quá dài để đọc (hơn {0} trang hoặc {1} triệu ký tự); hãy chỉ gửi phần kế hoạch.",
            "The document is too long to read (more than {0} pages or {1} million characters); send the plan only."),
    DOCUMENT_TOO_DEMANDING(
            INVALID,
            "Tệp được dựng bất thường (lồng quá sâu, giải nén quá lớn hoặc quá lâu) nên đã dừng đọc; hãy in lại ra PDF rồi gửi.",
            "The file is built out of the ordinary (nested too deep, unpacking too large or taking too long), so reading stopped;"
                    + " print it to PDF anew and send that."),
    DOCUMENT_PICTURE_TOO_LARGE(
            INVALID,
            "Ảnh vượt quá {0} triệu điểm ảnh; hãy thu nhỏ rồi gửi lại.",
            "The picture has more than {0} million pixels; scale it down and send it again."),
    OCR_MISSING(
            UNAVAILABLE,
            "Văn bản là bản quét mà máy chủ chưa có bộ nhận dạng chữ. Hãy gửi bản DOCX hoặc PDF có chữ, hoặc nhờ người quản trị cài"
                    + " Tesseract tiếng Việt (Debian: apt-get install tesseract-ocr tesseract-ocr-vie).",
            "The document is a scan and this server has nothing to recognise its text with. Send it as DOCX or as a PDF with text, or ask"
                    + " the administrator to install Tesseract for Vietnamese (Debian: apt-get install tesseract-ocr tesseract-ocr-vie)."),
    OCR_FAILED(
            INVALID,
            "Không nhận dạng được chữ ở trang {0}; hãy quét lại rõ hơn (300 DPI) rồi gửi.",
            "The text of page {0} could not be recognised; scan it again more clearly (300 DPI) and send it."),
    PAGE_WITHOUT_PICTURE(NOT_FOUND, "Trang {0} không có ảnh.", "There is no picture of page {0}.");

    SourceProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }

    static Problem damaged(SourceFormat format) {
        return DOCUMENT_DAMAGED.problem(format);
    }
}
