package vn.loa.figures.report;

import java.time.Instant;
import java.time.LocalDate;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.table.Heading;
import vn.loa.problem.Language;

/** Where one unit stands with one period, as a line of a sheet. */
record CompletenessSheetRow(
        @Heading(vi = "Mã đơn vị", en = "Unit code") String code,
        @Heading(vi = "Đơn vị", en = "Unit") String unit,
        @Heading(vi = "Năm", en = "Year") int year,
        @Heading(vi = "Kỳ báo cáo", en = "Period") String period,
        @Heading(vi = "Hạn gửi", en = "Due") LocalDate dueOn,
        @Heading(vi = "Trạng thái", en = "State") String state,
        @Heading(vi = "Số ngày chậm", en = "Days late") int daysLate,
        @Heading(vi = "Số, ký hiệu", en = "Number") String documentNumber,
        @Heading(vi = "Bản lần", en = "Edition") Integer edition,
        @Heading(vi = "Ngày gửi", en = "Sent on") LocalDate sentOn,

        @Heading(vi = "Ngày nhắc gần nhất", en = "Last reminded on")
        LocalDate remindedOn) {

    static CompletenessSheetRow of(CompletenessLines.Line line, Language language) {
        var cell = line.cell();
        return new CompletenessSheetRow(
                line.unit().code(),
                line.unit().name(),
                line.year(),
                line.period().name(language),
                cell.dueOn(),
                state(cell.state(), language),
                cell.daysLate(),
                cell.documentNumber(),
                cell.edition(),
                cell.sentOn(),
                day(cell.remindedAt()));
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, BusinessClock.ZONE);
    }

    private static String state(ReportState state, Language language) {
        return switch (state) {
            case null -> language.say("Chưa lập", "Not begun");
            case DRAFT -> language.say("Đang soạn", "Drafting");
            case SUBMITTED -> language.say("Chờ ký", "Awaiting signature");
            case APPROVED -> language.say("Đã ký, chưa gửi", "Signed, not sent");
            case SENT -> language.say("Đã gửi", "Sent");
            case RECEIVED -> language.say("Đã tiếp nhận", "Received");
            case RETURNED -> language.say("Đã trả lại", "Returned");
            case ACCEPTED -> language.say("Đã chấp nhận", "Accepted");
        };
    }
}
