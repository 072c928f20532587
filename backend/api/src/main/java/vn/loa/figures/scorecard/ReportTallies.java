package vn.loa.figures.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loa.figures.criteria.ReportTally;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.figures.regime.ReportingRegimes;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.unit.Unit;

/** How a unit's reports of a year stand against their deadlines; a correction is as late as its first edition. */
@ApplicationScoped
class ReportTallies {
    private static final String SENT = """
            select r.period, min(r.due_on) as due_on, min(r.first_sent_on) as sent_on from report r join plan p on p.id = r.plan_id
            where r.unit_id = :unit and r.year = :year and p.programme = :programme group by r.period""";

    private record Sent(PeriodCode period, LocalDate dueOn, LocalDate sentOn) {}

    @Inject
    Sql sql;

    @Inject
    ReportingRegimes regimes;

    @Inject
    Clock clock;

    /** Those that can be told: no timeliness before anything is due. */
    Map<ReportTally, BigDecimal> of(Unit unit, String programme, int year) {
        var begun = sql
                .of(SENT)
                .bind("unit", unit.id())
                .bind("year", year)
                .bind("programme", programme)
                .list(Sent.class)
                .stream()
                .collect(Collectors.toMap(Sent::period, sent -> sent));
        var today = BusinessClock.today(clock);
        var standing = new EnumMap<ReportTally, Long>(ReportTally.class);
        for (var period : regimes.periods(unit, List.of(year))) {
            var sent = begun.get(period.code());
            var due = sent == null ? period.dueOn() : sent.dueOn;
            if (sent != null && sent.sentOn != null) {
                standing.merge(sent.sentOn.isAfter(due) ? ReportTally.LATE : ReportTally.ON_TIME, 1L, Long::sum);
            } else if (due.isBefore(today)) {
                standing.merge(ReportTally.MISSING, 1L, Long::sum);
            }
        }
        return tallies(
                standing.getOrDefault(ReportTally.ON_TIME, 0L),
                standing.getOrDefault(ReportTally.LATE, 0L),
                standing.getOrDefault(ReportTally.MISSING, 0L));
    }

    private static Map<ReportTally, BigDecimal> tallies(long onTime, long late, long missing) {
        var tallies = new EnumMap<ReportTally, BigDecimal>(ReportTally.class);
        tallies.put(ReportTally.ON_TIME, BigDecimal.valueOf(onTime));
        tallies.put(ReportTally.LATE, BigDecimal.valueOf(late));
        tallies.put(ReportTally.MISSING, BigDecimal.valueOf(missing));
        tallies.put(ReportTally.DUE, BigDecimal.valueOf(onTime + late + missing));
        if (onTime + late + missing > 0) {
            tallies.put(ReportTally.TIMELINESS, BigDecimal.valueOf(missing > 0 ? 3 : late > 0 ? 2 : 1));
        }
        return tallies;
    }
}
