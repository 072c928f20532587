package vn.loa.paper.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.loa.figures.report.Report;
import vn.loa.figures.report.Reports;
import vn.loa.people.door.SignedRecord;

/** Papers of reports, kept when the report is approved. */
@ApplicationScoped
class SignedReports implements SignedRecord<Report> {
    @Inject
    Reports reports;

    @Inject
    SignedPapers papers;

    @Inject
    Layout.Catalogue layouts;

    @Override
    public void keep(Report report) {
        papers.keep(
                PaperKind.REPORT,
                report.id(),
                false,
                paper(report),
                report.issuance().issuedOn());
    }

    /** As it would be signed now. */
    PaperView paper(Report report) {
        return PaperOfReport.of(report, reports.paper(report), layouts.of(report.issuance()));
    }
}
