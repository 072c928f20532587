package vn.loa.figures.report;

import static vn.loa.figures.report.ReportFact.REPORT_REOPENING_CLOSED;
import static vn.loa.figures.report.ReportFact.REPORT_SECTION_REOPENED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.people.access.Caller;
import vn.loa.people.door.Stamp;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Problem;

/**
 * Opens one section of a signed report until a moment: its next edition begins, of which that section alone can be edited and whose figures are
 * those that were signed. It is handed in like any correction; what is not by then stays closed by itself, with the words it has.
 */
@ApplicationScoped
class ReportReopenings {
    private static final Duration LONGEST = Duration.ofDays(366);

    @Inject
    Reports reports;

    @Inject
    ReportSections sections;

    @Inject
    ReportChain chain;

    @Inject
    Caller caller;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Once more for the same section, its moment moves. */
    Report reopen(Report report, ReopeningDraft draft) {
        chain.requireLatest(report);
        report.way.requireReopenable();
        require(report, draft);
        var reopening = new Reopening(draft.section(), draft.until(), draft.reason(), Stamp.of(caller, clock));
        var begun = chain.corrections(List.of(report)).get(report.id());
        var before = Reopening.Told.NOTHING;
        if (begun == null || begun.lapsed(now()) && !begun.reopenedFor(draft.section())) {
            reports.reopen(report, reopening);
        } else {
            reports.lock(begun);
            if (!begun.reopenedFor(draft.section())) {
                throw ReportProblem.REPORT_CORRECTION_DRAFTED.problem();
            }
            before = begun.reopening.told();
            begun.reopen(reopening, now());
        }
        journal.append(
                REPORT_SECTION_REOPENED, place(report, draft.section()), draft.reason(), before, reopening.told());
        return report;
    }

    /** Before its moment; what was written stays. */
    Report close(Report report) {
        var begun = chain.corrections(List.of(report)).get(report.id());
        if (begun == null || begun.reopened(now()).isEmpty()) {
            throw ReportProblem.REPORT_NOT_REOPENED.problem();
        }
        reports.lock(begun);
        var before = begun.reopening;
        begun.reopen(before.closed(now()), now());
        journal.append(REPORT_REOPENING_CLOSED, place(report, before.section()), before.told(), begun.reopening.told());
        return report;
    }

    private void require(Report report, ReopeningDraft draft) {
        if (sections.of(List.of(report)).stream().noneMatch(section -> section.code.equals(draft.section()))) {
            throw Problem.invalid("/section", ReportProblem.REPORT_SECTION_UNKNOWN, draft.section());
        }
        if (!draft.until().isAfter(now()) || draft.until().isAfter(now().plus(LONGEST))) {
            throw Problem.invalid("/until", ReportProblem.REPORT_REOPENED_UNTIL_PAST);
        }
    }

    private Instant now() {
        return BusinessClock.now(clock);
    }

    private static PlaceInReport place(Report report, String section) {
        return new PlaceInReport(report, "mục " + section);
    }
}
