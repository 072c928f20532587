package vn.loa.figures.report;

import static java.util.stream.Collectors.partitioningBy;
import static vn.loa.figures.report.ReminderFact.REMINDER_SENT;
import static vn.loa.people.access.Action.REPORT_ACCEPT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.figures.regime.ReportingRegimes;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Caller;
import vn.loa.people.door.Repository;
import vn.loa.people.door.Stamp;
import vn.loa.people.journal.Journal;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** Reminders of reports, each shown to its unit and recorded in the unit's journal; nobody gets two on one day. */
@ApplicationScoped
public class Reminders extends Repository<Reminder> {
    private static final String LAST = """
            select unit_id, period, max(reminded_at) as reminded_at from reminder
            where unit_id = any (:units) and year = :year group by unit_id, period
            """;

    /** The last reminder of a unit for a period. */
    record Last(UUID unitId, PeriodCode period, Instant remindedAt) {}

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Units units;

    @Inject
    ReportingRegimes regimes;

    @Inject
    Completeness completeness;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Reminders() {
        super(Reminder.class);
    }

    /** Reminds the units below that have not sent the report and were not reminded today. */
    RemindersView send(UUID id, RemindersDraft draft) {
        var above = units.get(id);
        var below = below(above, draft.units());
        var period = regimes.below(above, List.of(draft.year())).stream()
                .filter(one -> one.code() == draft.period())
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "/period", ReportProblem.REPORT_PERIOD_UNKNOWN, Integer.toString(draft.year())));
        var today = BusinessClock.today(clock);
        var told = list(
                        "where holds(?1, unit.id) and year = ?2 and period = ?3 and on = ?4",
                        Unit.idsOf(below),
                        draft.year(),
                        draft.period(),
                        today)
                .stream()
                .map(Reminder::unitId)
                .collect(Collectors.toSet());
        var cells = completeness.of(below, period, "CCHC");
        var split = below.stream()
                .collect(partitioningBy(unit -> !told.contains(unit.id())
                        && cells.containsKey(unit.id())
                        && (!cells.get(unit.id()).sent() || cells.get(unit.id()).state() == ReportState.RETURNED)));
        split.get(true)
                .forEach(unit -> remind(new Reminder(unit, period, draft.note(), today, Stamp.of(caller, clock))));
        return new RemindersView(
                split.get(true).stream().map(Unit::ref).toList(),
                split.get(false).stream().map(Unit::ref).toList());
    }

    private void remind(Reminder reminder) {
        journal.append(REMINDER_SENT, add(reminder), reminder.note());
    }

    /** @throws Problem 422 for a unit that is not directly below, 403 without the right to decide on its reports */
    private List<Unit> below(Unit above, List<UUID> ids) {
        units.of(ids);
        var below = new ArrayList<Unit>();
        for (int i = 0; i < ids.size(); i++) {
            var unit = units.at("/units/" + i, ids.get(i), REPORT_ACCEPT);
            if (unit.parent() == null || !unit.parent().id().equals(above.id())) {
                throw Problem.invalid("/units/" + i, Fault.UNKNOWN_REFERENCE);
            }
            if (below.contains(unit)) {
                throw Problem.invalid("/units/" + i, Fault.REPEATED);
            }
            below.add(unit);
        }
        return below;
    }

    List<Last> last(Collection<UUID> units, int year) {
        return sql.of(LAST).bind("units", units).bind("year", year).list(Last.class);
    }

    /** What {@code unit} was reminded of since {@code day}, the last first. */
    public List<Reminder> of(Unit unit, LocalDate day) {
        return list("where unit = ?1 and on >= ?2 order by reminded.at desc", unit, day);
    }
}
