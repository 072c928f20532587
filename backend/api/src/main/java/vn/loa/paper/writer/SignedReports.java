package vn.loa.paper.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import vn.loa.figures.report.Report;
import vn.loa.figures.report.ReportData;
import vn.loa.figures.report.ReportPaper;
import vn.loa.figures.report.Reports;
import vn.loa.people.door.SignedRecord;
import vn.loa.people.journal.StatedLine;

/** Papers of reports, kept when the report is approved. */
@ApplicationScoped
class SignedReports implements SignedRecord<Report> {
    @Inject
    Reports reports;

    @Inject
    ReportData data;

    @Inject
    SignedPapers papers;

    @Inject
    Layout.Catalogue layouts;

    @Override
    public void keep(Report report) {
        var text = reports.paper(report);
        papers.keep(
                PaperKind.REPORT,
                report.id(),
                false,
                PaperOfReport.of(report, text, layouts.of(report.issuance())),
                report.issuance().issuedOn(),
                new Attested(
                        report.unit(), report.documentNumber(), report.contentHash(), lines(text), data.of(report)));
    }

    private static List<StatedLine> lines(ReportPaper text) {
        var figures = text.figures();
        return IntStream.range(0, figures.size())
                .mapToObj(i -> new StatedLine(
                        i + 1, figures.get(i).count(), figures.get(i).result()))
                .toList();
    }

    /** As it would be signed now. */
    PaperView paper(Report report) {
        return PaperOfReport.of(report, reports.paper(report), layouts.of(report.issuance()));
    }
}
