package vn.loa.figures.report;

import static vn.loa.figures.report.ReportFact.*;
import static vn.loa.people.access.Action.REPORT_COMPILE;
import static vn.loa.people.access.Action.REPORT_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.loa.kernel.http.EntityTags;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.access.Action;
import vn.loa.people.door.Door;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Problem;
import vn.loa.work.figure.FigureRow;
import vn.loa.work.figure.Share;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanState;
import vn.loa.work.plan.Plans;

/** The door to reports. */
@ApplicationScoped
public class Reports extends Door<Report, ReportView> {
    @Inject
    Plans plans;

    @Inject
    Units units;

    @Inject
    ReportingCalendar calendar;

    @Inject
    ReportSections sections;

    @Inject
    ReportFigures figures;

    @Inject
    ReportViews views;

    Reports() {
        super(Report.class);
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("report_number_key", "/number", ReportProblem.REPORT_NUMBER_TAKEN));
    }

    /** The report as a paper, with its figures filled in. */
    public ReportPaper paper(Report report) {
        return ReportPapers.of(report, sections.of(List.of(report)), figures.of(report));
    }

    /** The row locked for a change: sections cannot be edited while it is being submitted, nor the other way round. */
    @Override
    public Report get(UUID id, Action action, String ifMatch) {
        var report = get(id, action);
        refreshLocked(report);
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
        var report = add(new Report(plan, period, now()));
        sections.lay(report, period.outline());
        Constraint.guard(Set.of("report_period_key"), ReportProblem.REPORT_EXISTS.problem(report.title), sql::flush);
        return recorded(REPORT_COMPILED, report);
    }

    private void requireNone(Plan plan, PeriodCode period, int year) {
        first("where plan = ?1 and period = ?2 and year = ?3", plan, period, year)
                .ifPresent(existing -> {
                    throw ReportProblem.REPORT_EXISTS
                            .problem(existing.title)
                            .header("Location", "/api/v1/reports/" + existing.id());
                });
    }

    /** Locks the report so that it cannot be submitted while a section is being edited. */
    void hold(Report report) {
        refreshShared(report);
    }

    Report edit(Report report, ReportHeadDraft draft) {
        var before = report.head();
        report.edit(draft, now());
        report.choose(figures.chosen(report, draft.figures()), draft.figures());
        return recorded(REPORT_EDITED, report, before, report.head());
    }

    void delete(Report report) {
        report.requireDraft();
        remove(report);
        recorded(REPORT_DELETED, report);
    }

    Page<ReportView> list(
            UUID unit, UUID within, UUID plan, Integer year, PeriodCode period, ReportState state, Paging paging) {
        var listing = Listing.of("report r", "r.id")
                .where("r.unit_id = :unit", "unit", unit)
                .where("r.plan_id = :plan", "plan", plan)
                .where("r.year = :year", "year", year)
                .where("r.period = :period", "period", period)
                .where("r.state = :state", "state", state)
                .sortable("dueOn", "r.due_on", "date")
                .sortable("year", "r.year", "integer")
                .sortable("title", "r.title", "text")
                .sortable("state", "r.state", "text")
                .sortedBy("-dueOn");
        return page(scope.narrow(listing, "r", units.path(within), REPORT_READ, "r.state = 'APPROVED'"), paging);
    }

    @Override
    protected List<ReportView> views(List<Report> reports) {
        return views.of(reports);
    }

    /** Whether a report with frozen figures is still what its hash says; asks for no rights. */
    boolean whole(UUID id) {
        var report = find(id);
        boolean whole = figures.hash(report, sections.of(List.of(report))).equals(report.contentHash);
        letGo();
        return whole;
    }

    Page<FigureRow> rows(UUID id, String code, Paging paging) {
        return figures.rows(get(id, REPORT_READ), code, paging);
    }

    /** The reports of {@code unit} for these years, and others not signed yet, that the caller may see; the oldest first. */
    public List<Report> of(Unit unit, Collection<Integer> years) {
        return list(
                        "where unit = ?1 and (year in ?2 or state <> ?3) order by createdAt",
                        unit,
                        years,
                        ReportState.APPROVED)
                .stream()
                .filter(caller::sees)
                .toList();
    }

    /** How many sections of each draft of {@code unit} have text. */
    public Map<UUID, Share> written(Unit unit) {
        return sections.written(unit);
    }
}
