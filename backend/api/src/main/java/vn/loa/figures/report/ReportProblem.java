package vn.loa.figures.report;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum ReportProblem implements ProblemCode {
    REPORT_PLAN_NOT_IN_FORCE(
            CONFLICT,
            "Kế hoạch chưa ban hành nên chưa lập được báo cáo.",
            "The plan has not been issued, so there is nothing to report on yet."),
    REPORT_PERIOD_UNKNOWN(
            INVALID,
            "Chế độ báo cáo của đơn vị không có kỳ này trong năm {0}.",
            "The unit's reporting calendar has no such period in {0}."),
    REPORT_EXISTS(CONFLICT, "Kỳ này đã có báo cáo “{0}”.", "There already is a report for this period: “{0}”."),
    REPORT_NOT_DRAFT(
            CONFLICT,
            "Chỉ sửa được báo cáo đang soạn thảo; hãy rút hoặc trả lại trước.",
            "Only a report in draft can be edited; withdraw or return it first."),
    REPORT_NOT_SUBMITTED(CONFLICT, "Báo cáo không ở trạng thái chờ ký.", "The report is not waiting to be signed."),
    REPORT_INCOMPLETE(
            CONFLICT,
            "Báo cáo chưa đủ để trình; hãy hoàn thành các mục còn thiếu.",
            "The report is not ready to be submitted; finish the sections that are missing."),
    SECTION_BLANK(CONFLICT, "Mục “{0}” chưa có nội dung.", "Section “{0}” is blank."),
    SECTION_UNKNOWN_FIGURE(
            CONFLICT,
            "Mục “{0}” dùng số liệu không có trong báo cáo: {1}.",
            "Section “{0}” uses figures the report does not have: {1}."),
    SECTION_LACKS_CAUSES(
            CONFLICT,
            "Mục “{0}” chưa nêu nguyên nhân; phần này phải do người viết.",
            "Section “{0}” gives no causes yet; a person has to write them."),
    REPORT_FIGURE_UNKNOWN(INVALID, "Báo cáo không có số liệu “{0}”.", "The report has no figure “{0}”."),
    REPORT_FIGURE_PINNED(
            CONFLICT,
            "Số liệu này đang được ghim; bỏ ghim trước rồi ghim lại ở giá trị mới.",
            "This figure is pinned already; unpin it first to pin it at another value."),
    REPORT_FIGURES_PINNED(
            CONFLICT,
            "Báo cáo đang có số liệu được ghim, tính theo lần tổng hợp trước; hãy bỏ ghim rồi tổng hợp lại.",
            "Figures of the report are pinned as the last consolidation made them; unpin them, then consolidate again."),
    REPORT_FIGURE_NOT_PINNED(CONFLICT, "Số liệu này không được ghim.", "This figure is not pinned."),
    REPORT_FIGURE_MOVED(
            CONFLICT,
            "Số liệu vừa thay đổi, nay là {0}; hãy xem lại rồi ghim.",
            "The figure has just moved and is {0} now; look again before you pin it."),
    REPORT_SUBMITTER_CANNOT_APPROVE(
            CONFLICT,
            "Người trình không tự duyệt; một lãnh đạo khác của đơn vị phải ký.",
            "Who submitted may not approve; another leader of the unit has to sign."),
    REPORT_NUMBER_TAKEN(
            INVALID,
            "Số, ký hiệu này đã dùng cho một báo cáo khác của đơn vị trong năm.",
            "The unit has used this number and notation for another report of the year."),
    REPORT_ISSUED_IN_FUTURE(
            INVALID, "Ngày ban hành không được sau hôm nay.", "The day of issue may not lie in the future."),
    REPORT_NOT_SIGNED(
            CONFLICT,
            "Chỉ đính chính được báo cáo đã ký; báo cáo đang soạn thì sửa thẳng, báo cáo chờ ký thì rút về.",
            "Only a signed report is corrected; edit one in draft, withdraw one that waits to be signed."),
    REPORT_NOT_TO_BE_MADE_PUBLIC(
            CONFLICT, "Chỉ công khai được báo cáo đã ký.", "Only a signed report can be made public."),
    REPORT_PUBLIC(CONFLICT, "Báo cáo đang được công khai.", "The report is public already."),
    REPORT_NOT_PUBLIC(CONFLICT, "Báo cáo không được công khai.", "The report is not public."),
    REPORT_SCAN_STANDS(
            CONFLICT,
            "Chỉ kèm, thay hoặc bỏ bản scan của báo cáo đã ký mà cấp trên chưa chấp nhận hay trả lại.",
            "A scan is attached, replaced or taken off only while the report is signed and the unit above has neither accepted nor returned it."),
    REPORT_WITHOUT_SCAN(NOT_FOUND, "Báo cáo chưa kèm bản scan.", "The report has no scan attached."),
    REPORT_NOT_TO_BE_SENT(
            CONFLICT,
            "Chỉ gửi được báo cáo đã ký và chưa gửi.",
            "Only a report that is signed and not sent yet can be sent."),
    REPORT_SENT_ON_ANOTHER_DAY(
            INVALID,
            "Ngày gửi phải từ ngày ký ({0}) đến hôm nay.",
            "The day of sending lies between the day of issue ({0}) and today."),
    REPORT_NOT_AWAITING_DECISION(
            CONFLICT,
            "Báo cáo không ở trạng thái chờ cấp trên tiếp nhận, chấp nhận hoặc trả lại.",
            "The report does not wait for the unit above to receive, accept or return it."),
    REPORT_CORRECTED(
            CONFLICT,
            "Đã có bản đính chính thay báo cáo này; hãy xem bản mới nhất.",
            "A correction has taken this report's place; look at the latest edition."),
    REPORT_SUBMITTER_CANNOT_ACCEPT(
            CONFLICT,
            "Người trình hoặc gửi báo cáo không tự chấp nhận; người khác ở cấp trên phải xem.",
            "Who submitted or sent a report may not accept it; somebody else at the unit above has to."),
    REPORT_WITHOUT_PLAN(
            CONFLICT,
            "Đơn vị chưa ban hành kế hoạch của năm {0} nên chưa lập được báo cáo; hãy ban hành kế hoạch trước.",
            "The unit has not issued a plan for {0} to report on; issue one first."),
    REPORT_WITHOUT_CONTRIBUTORS(
            CONFLICT,
            "Không có đơn vị cấp dưới nào phải báo cáo kỳ này nên không có gì để tổng hợp.",
            "No unit below has to report on this period, so there is nothing to consolidate."),
    REPORT_NOTHING_TO_CONSOLIDATE(
            CONFLICT,
            "Chưa có báo cáo nào tổng hợp được; hãy chấp nhận báo cáo của cấp dưới, hoặc chọn lấy cả báo cáo mới gửi.",
            "No report can be summed yet; accept reports of units below, or ask for those merely sent too."),
    REPORT_NOT_TO_BE_CONSOLIDATED(
            CONFLICT,
            "Báo cáo của kỳ này đã trình hoặc đã ký nên số liệu giữ nguyên; hãy rút về, hoặc lập bản đính chính rồi tổng hợp lại.",
            "The report of this period was submitted or signed, so its figures stand; withdraw it, or begin its correction and consolidate that."),
    REPORT_OPEN_IN_PART(
            CONFLICT,
            "Chỉ mục {0} được mở lại; các mục khác và số liệu giữ nguyên như bản đã ký.",
            "Only section {0} was opened again; all else and the figures stand as they were signed."),
    REPORT_REOPENING_OVER(
            CONFLICT,
            "Đã hết thời gian mở lại mục {0}; hãy đề nghị mở lại lần nữa, hoặc lập bản đính chính.",
            "The time for which section {0} was opened again is over; ask for it once more, or begin a correction."),
    REPORT_NOT_TO_BE_REOPENED(
            CONFLICT,
            "Chỉ mở lại được một mục của báo cáo đã ký và chưa bị trả lại.",
            "Only a section of a report that is signed and was not returned can be opened again."),
    REPORT_REOPENED_UNTIL_PAST(
            INVALID,
            "Thời điểm đóng phải sau lúc này và trong vòng một năm.",
            "The moment it closes lies in the future, within a year."),
    REPORT_NOT_REOPENED(CONFLICT, "Báo cáo không có mục nào đang mở lại.", "No section of the report is open again."),
    REPORT_CORRECTION_DRAFTED(
            CONFLICT,
            "Đơn vị đang soạn bản đính chính của báo cáo này.",
            "The unit is drafting a correction of this report already."),
    REPORT_SECTION_UNKNOWN(INVALID, "Báo cáo không có mục “{0}”.", "The report has no section “{0}”.");

    ReportProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
