package vn.loa.paper.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import vn.loa.figures.report.Report;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.work.amendment.Amendment;
import vn.loa.work.plan.IssuanceDraft;
import vn.loa.work.plan.Plan;

/** Papers as Word files as they would be signed now, for those who look at them before. */
@ApplicationScoped
public class PapersToSign {
    @Inject
    SignedPlans plans;

    @Inject
    SignedReports reports;

    @Inject
    SignedAmendments amendments;

    @Inject
    Layout.Catalogue layouts;

    @Inject
    Clock clock;

    public byte[] of(Plan plan) {
        return docx(plans.paper(plan, false), plan.issuance());
    }

    public byte[] of(Report report) {
        return docx(reports.paper(report), report.issuance());
    }

    public byte[] of(Amendment amendment) {
        return docx(amendments.paper(amendment, false), amendment.issuance());
    }

    private byte[] docx(PaperView paper, IssuanceDraft issuance) {
        LocalDate day = issuance == null ? BusinessClock.today(clock) : issuance.issuedOn();
        try {
            return Format.DOCX.write(paper, layouts.of(issuance), day);
        } catch (IOException e) {
            throw new UncheckedIOException("a paper in memory cannot be written", e);
        }
    }
}
