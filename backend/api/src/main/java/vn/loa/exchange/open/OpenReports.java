package vn.loa.exchange.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.exchange.open.OpenReportView.OpenSection;
import vn.loa.figures.report.PublicReports;
import vn.loa.figures.report.Report;
import vn.loa.figures.report.Reports;
import vn.loa.problem.Language;

/** A public report as anybody reads it, and its figures as rows of a table. */
@ApplicationScoped
class OpenReports {
    @Inject
    Reports papers;

    @Inject
    PublicReports reports;

    @Inject
    OpenTerms terms;

    OpenReportView view(Report report, Language language) {
        var paper = papers.paper(report);
        return new OpenReportView(
                OpenReportSummary.of(report),
                new OpenUnitRef(report.unit().code(), paper.unitName()),
                paper.signer(),
                paper.signerTitle(),
                report.plan().publicSince() == null ? null : report.plan().id(),
                reports.correction(report).map(Report::id).orElse(null),
                paper.sections().stream()
                        .map(section -> new OpenSection(section.code(), section.heading(), section.paragraphs()))
                        .toList(),
                reports.figures(List.of(report)).get(report.id()).stream()
                        .map(figure -> OpenFigureView.of(figure, language))
                        .toList(),
                terms.licence());
    }

    /** The rows of each report in the order of {@code all}; one whose correction is among them gives way to it. */
    Stream<OpenFigureRow> rows(List<Report> all, Language language) {
        var standing = all.stream()
                .filter(report -> all.stream().noneMatch(other -> other.corrects(report)))
                .toList();
        var figures = reports.figures(standing);
        return standing.stream().flatMap(report -> figures.get(report.id()).stream()
                .map(figure -> OpenFigureRow.of(report, figure, language, terms.licence())));
    }
}
