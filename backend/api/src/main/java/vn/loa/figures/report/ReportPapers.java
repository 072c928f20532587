package vn.loa.figures.report;

import java.time.LocalDate;
import java.util.List;
import vn.loa.work.plan.IssuanceDraft;

/** Turns a report into a paper, in Vietnamese for every reader. */
final class ReportPapers {
    private ReportPapers() {}

    /** @param parts null for a report that is no consolidated one */
    static ReportPaper of(
            Report report, List<ReportSection> sections, ComposedReport composition, ReportPaper.Parts parts) {
        var parent = report.unit().parent();
        var issuance = report.issuance == null ? IssuanceDraft.NONE : report.issuance;
        return new ReportPaper(
                report.unit().nameOnPaper(issuance.issuedOn()),
                parent == null ? null : parent.nameOnPaper(issuance.issuedOn()),
                issuance.number(),
                report.issuance == null ? "BC-UBND" : issuance.notation(),
                report.place,
                issuance.issuedOn(),
                report.title,
                preamble(report, report.unit().nameOnPaper(issuance.issuedOn())),
                sections.stream().map(section -> section(section, composition)).toList(),
                PaperFigures.of(
                        report, List.copyOf(composition.numbers().figures().values())),
                parts,
                report.recipients,
                issuance.signingAuthority(),
                issuance.signerTitle(),
                issuance.signer(),
                report.way.state);
    }

    private static String preamble(Report report, String unit) {
        var plan = report.plan;
        var issuance = plan.issuance();
        var body = "Ủy ban nhân dân " + unit;
        var opening = report.corrects == null
                ? ""
                : "Báo cáo này thay Báo cáo số %s ngày %s. "
                        .formatted(report.corrects.documentNumber(), day(report.corrects.issuance.issuedOn()));
        return opening
                + "Thực hiện Kế hoạch số %s ngày %s của %s về %s, %s báo cáo kết quả thực hiện (số liệu từ ngày %s đến ngày %s) như sau:"
                        .formatted(
                                plan.documentNumber(),
                                day(issuance.issuedOn()),
                                body,
                                inSentence(plan.title()),
                                body,
                                day(report.from),
                                day(report.to));
    }

    private static String inSentence(String title) {
        return title.substring(0, 1).toLowerCase() + title.substring(1);
    }

    /** Papers write a zero before days below 10 and the months 1 and 2 only. */
    static String day(LocalDate day) {
        return "%02d/%s%d/%d"
                .formatted(day.getDayOfMonth(), day.getMonthValue() < 3 ? "0" : "", day.getMonthValue(), day.getYear());
    }

    private static ReportPaper.Section section(ReportSection section, ComposedReport composition) {
        return new ReportPaper.Section(
                section.code,
                section.heading,
                composition
                        .written(section.text)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }
}
