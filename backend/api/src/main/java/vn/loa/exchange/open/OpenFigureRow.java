package vn.loa.exchange.open;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.figures.report.Report;
import vn.loa.problem.Language;
import vn.loa.work.figure.Figure;

/** One figure of one public report as a row of a table, which says by itself whose it is and under which terms it may be used. */
record OpenFigureRow(
        @Schema(examples = "18244") String unitCode,
        @Schema(examples = "xã Đức Minh") String unitName,
        @Schema(examples = "CCHC") String programme,
        PeriodCode period,
        @Schema(examples = "2026") int year,
        LocalDate from,
        LocalDate to,
        @Schema(examples = "activity.count.LOUDSPEAKER") String figureCode,

        @Schema(examples = "Số hoạt động – Đài truyền thanh")
        String figureName,

        @Schema(examples = "hoạt động") String measure,
        @Schema(examples = "36") long value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Long target,
        UUID reportId,
        @Schema(examples = "21/BC-UBND") String reportNumber,
        LocalDate issuedOn,
        @Schema(examples = "1") int edition,
        @Schema(examples = "CC BY 4.0") String licence) {
    static OpenFigureRow of(Report report, Figure figure, Language language, OpenLicence licence) {
        return new OpenFigureRow(
                report.unit().code(),
                report.unit().nameOn(report.issuance().issuedOn()),
                report.plan().programme(),
                report.period(),
                report.year(),
                report.from(),
                report.to(),
                figure.code().toString(),
                figure.code().name(language),
                figure.measure(language),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.target(),
                report.id(),
                report.documentNumber(),
                report.issuance().issuedOn(),
                report.edition(),
                licence.name());
    }
}
