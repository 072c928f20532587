package vn.loa.figures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.loa.kernel.http.Tongue;

/** What was frozen of reports, for whoever proves it elsewhere. */
@ApplicationScoped
public class FrozenReports {
    @Inject
    ReportFigures figures;

    @Inject
    ReportSections sections;

    @Inject
    ReportParts parts;

    @Inject
    Tongue tongue;

    /** @param report past draft */
    public FrozenReport of(Report report) {
        var language = tongue.language();
        return new FrozenReport(
                report.frozenAt,
                report.contentHash,
                figures.hashed(report, sections.of(List.of(report))),
                figures.of(report).stream()
                        .map(figure -> new FrozenReport.Line(
                                figure.code().name(language),
                                figure.value(),
                                figure.denominator(),
                                figure.measure(language)))
                        .toList(),
                parts.of(report).stream()
                        .map(part -> new FrozenReport.Part(
                                part.name(), part.documentNumber(), part.sentOn(), part.contentHash()))
                        .toList());
    }
}
