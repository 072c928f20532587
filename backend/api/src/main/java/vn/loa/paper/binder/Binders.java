package vn.loa.paper.binder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.loa.figures.report.FrozenReport;
import vn.loa.figures.report.FrozenReports;
import vn.loa.figures.report.Report;
import vn.loa.figures.report.ReportState;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Tongue;
import vn.loa.paper.writer.PaperFiles;
import vn.loa.people.access.Caller;
import vn.loa.people.unit.UnitOwned;
import vn.loa.work.plan.Plan;

/** What the binders of plans and reports hold for the caller. */
@ApplicationScoped
class Binders {
    @Inject
    PaperFiles papers;

    @Inject
    Proofs proofs;

    @Inject
    FrozenReports frozen;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    @Inject
    Clock clock;

    /** Of an issued plan: its papers, and the evidence of all that was logged under it and counts now. */
    Binder of(Plan plan) throws IOException {
        if (plan.issuance() == null) {
            throw BinderProblem.BINDER_NEEDS_ISSUANCE.problem();
        }
        return binder(
                plan,
                tongue.say("Kế hoạch", "Plan"),
                "ke-hoach",
                plan.documentNumber(),
                null,
                papers.of(plan),
                proofs.of(plan));
    }

    /** Of a report past draft: its paper, what was frozen, and the evidence of what its figures counted. */
    Binder of(Report report) throws IOException {
        if (report.state() == ReportState.DRAFT) {
            throw BinderProblem.BINDER_NEEDS_SUBMISSION.problem();
        }
        return binder(
                report,
                tongue.say("Báo cáo", "Report"),
                "bao-cao",
                report.documentNumber(),
                frozen.of(report),
                papers.of(report),
                proofs.of(report));
    }

    private Binder binder(
            UnitOwned of,
            String kind,
            String called,
            String number,
            FrozenReport frozen,
            List<PaperFiles.PaperFile> papers,
            Proofs.Found found) {
        return new Binder(
                tongue.language(),
                "ho-so-kiem-chung-" + called + (number == null ? "" : "-" + ProofName.plain(number.replace('/', '-'))),
                kind,
                number,
                of.subjectTitle(),
                of.unit().name(),
                LocalDateTime.ofInstant(clock.instant(), BusinessClock.ZONE),
                caller.name(),
                frozen,
                papers,
                found.proofs(),
                found.withheld(),
                found.later());
    }
}
