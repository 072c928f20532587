package vn.loa.figures.report;

import static vn.loa.figures.report.ReportFact.*;
import static vn.loa.people.access.Action.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.figures.regime.Period;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.figures.regime.ReportingRegimes;
import vn.loa.kernel.http.BusinessClock;
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
    /** What its own unit still has to do something with. */
    private static final Set<ReportState> OPEN =
            Set.of(ReportState.DRAFT, ReportState.SUBMITTED, ReportState.APPROVED, ReportState.RETURNED);

    @Inject
    Plans plans;

    @Inject
    Units units;

    @Inject
    ReportingRegimes regimes;

    @Inject
    ReportSections sections;

    @Inject
    ReportFigures figures;

    @Inject
    ReportParts parts;

    @Inject
    PartFigures summed;

    @Inject
    ComposedReports composed;

    @Inject
    ReportViews views;

    Reports() {
        super(Report.class, "left join fetch e.corrects");
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("report_number_key", "/number", ReportProblem.REPORT_NUMBER_TAKEN));
    }

    /** The report as a paper, with its figures filled in. */
    public ReportPaper paper(Report report) {
        var counted = figures.of(report);
        var parts = report.basis == null
                ? null
                : PaperParts.of(report, counted, this.parts.of(report), summed.each(report));
        return ReportPapers.of(report, sections.of(List.of(report)), composed.of(report), parts);
    }

    /** The row locked for a change: sections cannot be edited while it is being submitted, nor the other way round. */
    @Override
    public Report get(UUID id, Action action, String ifMatch) {
        var report = get(id, action);
        refreshLocked(report);
        EntityTags.match(ifMatch, report.version());
        return report;
    }

    /** For a return, the row with the right of whom it waits on: the leader, or once it was sent the unit above. */
    Report toReturn(UUID id, String ifMatch) {
        var action = get(id, REPORT_READ).way.state.sent() ? REPORT_ACCEPT : REPORT_RETURN;
        return get(id, action, ifMatch);
    }

    /** To open a section again, the row with the right of whom it waits on: the leader before it is sent, the unit above after. */
    Report toReopen(UUID id, String ifMatch) {
        var action = get(id, REPORT_READ).way.state.sent() ? REPORT_REOPEN : REPORT_RETURN;
        return get(id, action, ifMatch);
    }

    Report compile(ReportDraft draft) {
        var plan = plans.named("/plan", draft.plan(), REPORT_COMPILE);
        if (plan.state() != PlanState.ISSUED && plan.state() != PlanState.CLOSED) {
            throw ReportProblem.REPORT_PLAN_NOT_IN_FORCE.problem();
        }
        int year = draft.year() == null ? plan.year() : draft.year();
        var period = regimes.period(plan.unit(), draft.period(), year)
                .orElseThrow(
                        () -> Problem.invalid("/period", ReportProblem.REPORT_PERIOD_UNKNOWN, Integer.toString(year)));
        requireNone(plan, draft.period(), year);
        return recorded(REPORT_COMPILED, begin(plan, period));
    }

    /** Begins the report of a window that has closed by itself, in nobody's name. */
    void draft(UUID planId, PeriodCode code, int year) {
        var plan = sql.of("select * from plan where id = :id")
                .bind("id", planId)
                .entities(Plan.class)
                .getFirst();
        regimes.period(plan.unit(), code, year)
                .filter(period -> period.to().isBefore(BusinessClock.today(clock)))
                .ifPresent(period -> journal.appendByLoa(REPORT_COMPILED, begin(plan, period)));
    }

    private Report begin(Plan plan, Period period) {
        var report = add(new Report(plan, period, now()));
        sections.lay(report, period.outline());
        Constraint.guard(Set.of("report_period_key"), ReportProblem.REPORT_EXISTS.problem(report.title), sql::flush);
        return report;
    }

    /** Begins the next edition of a signed report with its text. */
    Report correct(Report corrected) {
        corrected.requireSigned();
        return recorded(REPORT_CORRECTION_BEGUN, begin(corrected, new Report(corrected, now())));
    }

    /** Begins the next edition with one section open and the figures that were signed. */
    void reopen(Report corrected, Reopening reopening) {
        figures.copy(
                corrected,
                recorded(REPORT_CORRECTION_BEGUN, begin(corrected, new Report(corrected, reopening, now()))));
    }

    private Report begin(Report corrected, Report correction) {
        corrections(List.of(corrected)).values().stream()
                .filter(one -> one.lapsed(now()))
                .forEach(this::delete);
        sql.flush();
        add(correction);
        sections.copy(corrected, correction);
        Constraint.guard(Set.of("report_corrects_key"), ReportProblem.REPORT_CORRECTED.problem(), sql::flush);
        parts.copy(corrected, correction);
        return correction;
    }

    /** The corrections of {@code reports}, drafted ones too, by the id of what they correct. */
    Map<UUID, Report> corrections(Collection<Report> reports) {
        return list("where holds(?1, corrects.id)", Report.idsOf(reports)).stream()
                .collect(Collectors.toMap(correction -> correction.corrects.id(), correction -> correction));
    }

    private void requireNone(Plan plan, PeriodCode period, int year) {
        first("where plan = ?1 and period = ?2 and year = ?3 order by edition desc", plan, period, year)
                .ifPresent(existing -> {
                    throw ReportProblem.REPORT_EXISTS
                            .problem(existing.title)
                            .header("Location", "/api/v1/reports/" + existing.id());
                });
    }

    /** The latest edition of a unit's report for a period. */
    Optional<Report> last(Unit unit, String programme, PeriodCode period, int year) {
        return first("""
                e join fetch e.plan p left join fetch e.corrects
                where e.unit = ?1 and p.programme = ?2 and e.period = ?3 and e.year = ?4
                order by e.edition desc, e.createdAt desc""", unit, programme, period, year);
    }

    /** Nobody else changes the report until this transaction ends. */
    void lock(Report report) {
        refreshLocked(report);
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

    Page<ReportView> list(ReportFilter filter, Paging paging) {
        var listing = Listing.of("report r", "r.id")
                .where("r.unit_id = :unit", "unit", filter.unit)
                .where("r.plan_id = :plan", "plan", filter.plan)
                .where("r.year = :year", "year", filter.year)
                .where("r.period = :period", "period", filter.period)
                .where("r.state = :state", "state", filter.state)
                .where("r.updated_at >= :updatedSince", "updatedSince", filter.updatedSince)
                .sortable("dueOn", "r.due_on", "date")
                .sortable("year", "r.year", "integer")
                .sortable("title", "r.title", "text")
                .sortable("state", "r.state", "text")
                .sortedBy("-dueOn");
        return page(
                scope.narrow(
                        listing, "r", units.path(filter.within), REPORT_READ, "r.state not in ('DRAFT', 'SUBMITTED')"),
                paging);
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

    /** The reports of {@code unit} for these years, and others with which something is still to do, that the caller may see; the oldest first. */
    public List<Report> of(Unit unit, Collection<Integer> years) {
        return list("""
                        e left join fetch e.corrects
                        where e.unit = ?1 order by e.createdAt
                        """, unit).stream()
                .filter(report -> years.contains(report.year()) || open(report))
                .filter(caller::sees)
                .toList();
    }

    private static boolean open(Report report) {
        return OPEN.contains(report.way.state)
                || report.corrects != null && report.corrects.way.state == ReportState.RETURNED;
    }

    /** The first of the reports units directly below {@code above} sent it, which wait for a decision; the longest due first. */
    public List<Report> awaiting(Unit above, int most) {
        return list("""
                        e join fetch e.unit u left join fetch e.corrects
                        where u.parent = ?1 and e.way.state in (SENT, RECEIVED)
                            and not exists (select 1 from Report n where n.corrects = e and n.way.sentOn is not null)
                        order by e.dueOn, e.way.sentOn, u.name, e.id limit\s""" + most, above);
    }

    /** How many sections of each draft of {@code unit} have text. */
    public Map<UUID, Share> written(Unit unit) {
        return sections.written(unit);
    }

    /** The report, where anybody may read it. */
    Optional<Report> open(UUID id) {
        return first("e join fetch e.unit join fetch e.plan where e.id = ?1 and e.publicSince is not null", id);
    }

    /** Those of {@code units} that anybody may read, the newest first. */
    List<Report> open(Collection<UUID> units) {
        return list("""
                e join fetch e.unit join fetch e.plan where holds(?1, e.unit.id) and e.publicSince is not null
                order by e.to desc, e.issuance.issuedOn desc, e.edition desc, e.id""", units);
    }

    /** The correction that takes the place of {@code report}, where anybody may read it. */
    Optional<Report> openCorrection(Report report) {
        return first("where corrects = ?1 and publicSince is not null", report);
    }
}
