package vn.loa.figures.report;

import static vn.loa.figures.report.ReportFact.*;
import static vn.loa.people.access.Action.REPORT_COMPILE;
import static vn.loa.people.access.Action.REPORT_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.Constraint;
import vn.loa.kernel.http.EntityTags;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Scope;
import vn.loa.people.journal.Journal;
import vn.loa.people.unit.Units;
import vn.loa.problem.Problem;
import vn.loa.work.figure.FigureRow;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanState;
import vn.loa.work.plan.Plans;

/** The door to reports: asking for a row says what for, and asking is authorizing. */
@ApplicationScoped
public class Reports {
    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    Plans plans;

    @Inject
    Units units;

    @Inject
    ReportingCalendar calendar;

    @Inject
    ReportFigures figures;

    @Inject
    ReportSheets sheets;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** 404 when there is none to see, 403 when {@code action} is not allowed on it. */
    public Report get(UUID id, Action action) {
        Report report = Report.findById(id);
        caller.require(action, report);
        return report;
    }

    /** The report as it is set on paper, with its figures filled in. */
    public ReportPaper paper(UUID id) {
        var report = get(id, REPORT_READ);
        return ReportPapers.of(report, ReportSection.of(List.of(report)), figures.of(report));
    }

    /** The row locked for a change: sections cannot be edited while it is being submitted, nor the other way round. */
    Report forEdit(UUID id, Action action, String ifMatch) {
        var report = get(id, action);
        em.refresh(report, LockModeType.PESSIMISTIC_WRITE);
        EntityTags.match(ifMatch, report.version());
        return report;
    }

    Report compile(ReportDraft draft) {
        var plan = plans.named("/plan", draft.plan(), REPORT_COMPILE);
        if (plan.state() != PlanState.ISSUED && plan.state() != PlanState.CLOSED) {
            throw ReportProblem.REPORT_PLAN_NOT_IN_FORCE.problem();
        }
        int year = draft.year() == null ? plan.year() : draft.year();
        var period = calendar.period(plan.unit(), draft.period(), year)
                .orElseThrow(
                        () -> Problem.invalid("/period", ReportProblem.REPORT_PERIOD_UNKNOWN, Integer.toString(year)));
        requireNone(plan, draft.period(), year);
        var report = new Report(plan, period, clock.instant());
        report.persist();
        for (int i = 0; i < period.outline().size(); i++) {
            new ReportSection(report, i, period.outline().get(i)).persist();
        }
        Constraint.guard(
                "report_period_key",
                ReportProblem.REPORT_EXISTS.problem(report.title),
                () -> journal.append(REPORT_COMPILED, report));
        return report;
    }

    private static void requireNone(Plan plan, PeriodCode period, int year) {
        Report.<Report>find("plan = ?1 and period = ?2 and year = ?3", plan, period, year)
                .firstResultOptional()
                .ifPresent(existing -> {
                    throw ReportProblem.REPORT_EXISTS
                            .problem(existing.title)
                            .header("Location", "/api/v1/reports/" + existing.id());
                });
    }

    Report edit(Report report, ReportHeadDraft draft) {
        var before = report.edit(draft, clock.instant());
        journal.append(REPORT_EDITED, report, before, report.head());
        return report;
    }

    void delete(Report report) {
        report.requireDraft();
        report.delete();
        journal.append(REPORT_DELETED, report);
    }

    Page<ReportView> list(
            UUID unit, UUID within, UUID plan, Integer year, PeriodCode period, ReportState state, Paging paging) {
        var listing = Listing.of("report r", "r.id")
                .where("r.unit_id = :unit", "unit", unit)
                .where(
                        "r.unit_path <@ cast(:within as ltree)",
                        "within",
                        within == null ? null : units.get(within).unitPath())
                .where("r.plan_id = :plan", "plan", plan)
                .where("r.year = :year", "year", year)
                .where("r.period = :period", "period", period == null ? null : period.name())
                .where("r.state = :state", "state", state == null ? null : state.name())
                .sortable("dueOn", "r.due_on", "date")
                .sortable("year", "r.year", "integer")
                .sortable("title", "r.title", "text")
                .sortable("state", "r.state", "text")
                .sortedBy("-dueOn");
        return scope.narrow(listing, "r", "r.state = 'APPROVED'").page(em, paging, sheets::views);
    }

    Page<FigureRow> rows(UUID id, String code, Paging paging) {
        return figures.rows(get(id, REPORT_READ), code, paging);
    }
}
