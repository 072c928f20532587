package vn.loa.figures.report;

import static vn.loa.figures.report.ReportFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.people.access.Caller;
import vn.loa.people.account.SeparationOfDuty;
import vn.loa.people.door.SignedRecord;
import vn.loa.people.door.Stamp;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Problem;
import vn.loa.work.figure.Figure;
import vn.loa.work.plan.IssuanceDraft;

/** A report's steps from the coordinator to the leader: submitting freezes the figures, returning makes them live again. */
@ApplicationScoped
class ReportSteps {
    @Inject
    Caller caller;

    @Inject
    SeparationOfDuty duty;

    @Inject
    ReportSections sections;

    @Inject
    ReportFigures figures;

    @Inject
    ComposedReports composed;

    @Inject
    ReportChain chain;

    @Inject
    SignedRecord<Report> papers;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Report submit(Report report, String note) {
        report.requireInTime(BusinessClock.now(clock));
        var written = sections.of(List.of(report));
        requireReady(written, Figure.byCode(figures.of(report)).keySet());
        var composition = composed.of(report);
        written.forEach(section -> section.settle(composition::settled));
        var hash = figures.freeze(report, written);
        report.submit(Stamp.of(caller, clock), hash);
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
        report.withdraw(BusinessClock.now(clock));
        thaw(report);
        journal.append(REPORT_WITHDRAWN, report);
        return report;
    }

    /** By the leader before the signature, by the unit above after it: then everything stays as it was signed. */
    Report giveBack(Report report, ReportReturnDraft draft) {
        requireKnown(report, draft);
        chain.requireLatest(report);
        report.giveBack(draft, Stamp.of(caller, clock));
        if (report.way.state == ReportState.DRAFT) {
            thaw(report);
        }
        journal.append(REPORT_RETURNED, report, draft.reason());
        return report;
    }

    private void thaw(Report report) {
        figures.thaw(report);
        sections.of(List.of(report)).forEach(ReportSection::thaw);
    }

    private void requireKnown(Report report, ReportReturnDraft draft) {
        var codes = sections.of(List.of(report)).stream()
                .map(section -> section.code)
                .toList();
        var meant = draft.sectionsMeant();
        for (int i = 0; i < meant.size(); i++) {
            if (!codes.contains(meant.get(i))) {
                throw Problem.invalid("/sections/" + i, ReportProblem.REPORT_SECTION_UNKNOWN, meant.get(i));
            }
        }
        figures.chosen(report, draft.figuresMeant());
    }

    Report approve(Report report, IssuanceDraft issuance) {
        report.requireSubmitted();
        if (!mayApprove(report)) {
            throw ReportProblem.REPORT_SUBMITTER_CANNOT_APPROVE.problem();
        }
        report.approve(issuance, BusinessClock.today(clock), BusinessClock.now(clock));
        papers.keep(report);
        journal.append(REPORT_APPROVED, report);
        return report;
    }

    /** Whether the caller is not the one who submitted it, or the unit has nobody else to sign. */
    boolean mayApprove(Report report) {
        return duty.allows(report.way.submitted.byId(), report.unitId());
    }
}
