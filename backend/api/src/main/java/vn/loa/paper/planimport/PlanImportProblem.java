package vn.loa.paper.planimport;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;
import vn.loa.reading.reader.Reading;

enum PlanImportProblem implements ProblemCode {
    PLAN_IMPORT_NOT_READY(
            CONFLICT,
            "Văn bản chưa đọc xong, hoặc đã thành kế hoạch; không còn sửa được bản đề xuất.",
            "The document is still being read, or has become a plan; its proposal cannot be edited."),
    PLAN_IMPORT_ACCEPTED_ALREADY(
            CONFLICT,
            "Văn bản đã thành kế hoạch nên được giữ lại làm gốc đối chiếu.",
            "The document has become a plan and is kept as its origin."),
    PROPOSAL_SPAN_OUTSIDE(INVALID, "Đoạn trích nằm ngoài văn bản gốc.", "The range lies outside the document's text."),
    PROPOSAL_ID_REPEATED(
            INVALID, "Mã “{0}” bị lặp lại trong bản đề xuất.", "The id “{0}” is repeated in the proposal."),
    PROPOSAL_ID_UNKNOWN(INVALID, "Bản đề xuất không có mục “{0}”.", "The proposal has no piece “{0}”."),
    PROPOSAL_WITHOUT_TITLE(
            CONFLICT,
            "Kế hoạch cần có tiêu đề; hãy điền ở phần đầu văn bản.",
            "The plan needs a title; fill it in at the head."),
    PROPOSAL_TASKS_REFUSED(
            INVALID,
            "Chưa tạo được kế hoạch vì có nhiệm vụ chưa hợp lệ: {0}.",
            "The plan cannot be created because of tasks that are not valid: {0}."),
    PROPOSAL_PIECE_NOT_NEW(
            INVALID,
            "Bản đề xuất không có đầu mối, kênh “{0}” cần tạo mới.",
            "The proposal has no party or channel “{0}” to create."),
    DOCUMENT_IS_NEWS(
            INVALID,
            "Đây là bài viết về một kế hoạch, không phải bản kế hoạch; hãy gửi văn bản kế hoạch.",
            "This is a news item about a plan, not the plan; send the plan itself."),
    DOCUMENT_IS_INVOICE(
            INVALID,
            "Đây là hóa đơn, chứng từ, không phải kế hoạch; chứng từ được ghi ở phần kinh phí.",
            "This is an invoice or voucher, not a plan; vouchers are logged with the budget."),
    DOCUMENT_IS_OTHER(
            INVALID,
            "Đây là loại văn bản khác (báo cáo, giấy mời, quyết định…), không phải kế hoạch.",
            "This is another kind of document (report, invitation, decision…), not a plan."),
    DOCUMENT_IS_NO_PLAN(
            INVALID,
            "Không thấy bố cục của một kế hoạch (mục đích, nội dung, tổ chức thực hiện); hãy kiểm tra lại tệp.",
            "Nothing in it is ordered like a plan (purpose, content, organisation); check the file."),
    DOCUMENT_IS_EMPTY(
            INVALID,
            "Văn bản hầu như không có chữ; nếu là bản chụp, hãy chụp rõ hơn rồi gửi lại.",
            "The document has hardly any text; if it is a picture, take a clearer one and send it again."),
    READING_FAILED(
            INTERNAL,
            "Có lỗi ngoài dự tính khi đọc văn bản; tệp gốc vẫn được giữ. Hãy báo người quản trị.",
            "Something unexpected failed while reading; the original is kept. Tell the administrator.");

    PlanImportProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }

    static PlanImportProblem of(Reading.Refusal refusal) {
        return switch (refusal) {
            case NEWS -> DOCUMENT_IS_NEWS;
            case INVOICE -> DOCUMENT_IS_INVOICE;
            case OTHER_DOCUMENT -> DOCUMENT_IS_OTHER;
            case NO_PLAN -> DOCUMENT_IS_NO_PLAN;
            case EMPTY -> DOCUMENT_IS_EMPTY;
        };
    }
}
