package vn.loa.exchange.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.figures.report.Report;

/** A public report in its unit's list. */
record OpenReportSummary(
        UUID id,
        @Schema(examples = "CCHC") String programme,
        PeriodCode period,
        @Schema(examples = "2026") int year,
        String title,
        LocalDate from,
        LocalDate to,
        @Schema(examples = "21/BC-UBND") String documentNumber,
        LocalDate issuedOn,

        @Schema(description = "1 là bản đầu, bản đính chính là lần sau. / 1 is the first; a correction is the next.")
        int edition,

        Instant publicSince) {
    static OpenReportSummary of(Report report) {
        return new OpenReportSummary(
                report.id(),
                report.plan().programme(),
                report.period(),
                report.year(),
                report.subjectTitle(),
                report.from(),
                report.to(),
                report.documentNumber(),
                report.issuance().issuedOn(),
                report.edition(),
                report.publicSince());
    }
}
