package vn.loa.figures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.loa.figures.regime.Period;
import vn.loa.figures.regime.ReportingRegimes;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Tongue;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;

/** The periods a unit reports on, each with its report. */
@ApplicationScoped
public class ReportingCalendar {
    @Inject
    Units units;

    @Inject
    ReportingRegimes regimes;

    @Inject
    Reports made;

    @Inject
    Tongue tongue;

    @Inject
    Clock clock;

    /** The year's periods for {@code unit} in their order, each with the unit's report as far as the caller sees it. */
    public List<PeriodView> periods(UUID unit, Integer year) {
        int of = year == null ? BusinessClock.today(clock).getYear() : year;
        var reporting = units.get(unit);
        return periods(reporting, List.of(of), made.of(reporting, List.of(of)));
    }

    /** The same for several years and with {@code reports}, which the caller sees. */
    public List<PeriodView> periods(Unit unit, Collection<Integer> years, List<Report> reports) {
        return regimes.periods(unit, years).stream()
                .map(period -> view(period, last(reports, period)))
                .toList();
    }

    private static Report last(List<Report> reports, Period period) {
        return reports.stream()
                .filter(report -> report.period == period.code() && report.year == period.year())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private PeriodView view(Period period, Report report) {
        var today = BusinessClock.today(clock);
        return new PeriodView(
                period.code(),
                period.year(),
                period.window().name(tongue.language()),
                period.from(),
                period.to(),
                period.dueOn(),
                report == null ? null : report.id(),
                report == null ? null : report.state(),
                report == null ? today.isAfter(period.dueOn()) : report.late(today));
    }
}
