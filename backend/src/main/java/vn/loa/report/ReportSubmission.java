package vn.loa.report;

import static vn.loa.report.ReportFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.loa.access.Caller;
import vn.loa.http.BusinessClock;
import vn.loa.http.Constraint;
import vn.loa.http.Problem;
import vn.loa.journal.Journal;
import vn.loa.plan.IssuanceDraft;

/** A report's way from the coordinator to the leader: what is submitted is frozen, what comes back is live again. */
@ApplicationScoped
class ReportSubmission {
    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Figures figures;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Report submit(Report report, String note) {
        report.requireDraft();
        var sections = ReportSection.of(List.of(report));
        requireReady(sections, Figure.byCode(figures.of(report)).keySet());
        var hash = figures.freeze(report, sections);
        report.submit(caller.accountId(), caller.name(), hash, clock.instant());
        journal.append(REPORT_SUBMITTED, report, note);
        return report;
    }

    private static void requireReady(List<ReportSection> sections, Set<String> known) {
        var gaps = sections.stream()
                .flatMap(section -> SectionGap.of(section, known))
                .toList();
        if (!gaps.isEmpty()) {
            var problem = ReportProblem.REPORT_INCOMPLETE.problem();
            gaps.forEach(gap -> problem.at(gap.pointer(), gap.problem(), gap.arguments()));
            throw problem;
        }
    }

    Report withdraw(Report report) {
        report.giveBack(null, clock.instant());
        figures.thaw(report);
        journal.append(REPORT_WITHDRAWN, report);
        return report;
    }

    Report giveBack(Report report, String reason) {
        report.giveBack(reason, clock.instant());
        figures.thaw(report);
        journal.append(REPORT_RETURNED, report, reason);
        return report;
    }

    Report approve(Report report, IssuanceDraft issuance) {
        report.requireSubmitted();
        if (!mayApprove(report)) {
            throw ReportProblem.REPORT_SUBMITTER_CANNOT_APPROVE.problem();
        }
        report.approve(issuance, BusinessClock.today(clock), clock.instant());
        Constraint.guard(
                "report_number_key",
                Problem.invalid("/number", ReportProblem.REPORT_NUMBER_TAKEN),
                () -> journal.append(REPORT_APPROVED, report));
        return report;
    }

    /** Separation of duty: who submitted approves only where the unit has no other leader to do it. */
    boolean mayApprove(Report report) {
        return !caller.accountId().equals(report.submittedById) || !otherLeader(report);
    }

    private boolean otherLeader(Report report) {
        return (Boolean) em.createNativeQuery("""
                        select exists (select from account_role r join account a on a.id = r.account_id
                            where r.unit_id = :unit and r.role = 'LEADER' and a.suspended_at is null and a.id <> :submitter)""", Boolean.class)
                .setParameter("unit", report.unitId())
                .setParameter("submitter", report.submittedById)
                .getSingleResult();
    }
}
