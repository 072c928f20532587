package vn.loa.figures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Tongue;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;

/** The periods in force: for each, the nearest unit above that has set a regime decides, on the day its window closes. */
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
        var regimes = this.regimes.above(unit);
        return years.stream()
                .flatMap(year -> Arrays.stream(PeriodCode.values()).map(code -> first(regimes, code, year)))
                .flatMap(Optional::stream)
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

    Optional<Period> period(Unit unit, PeriodCode code, int year) {
        return first(regimes.above(unit), code, year);
    }

    /** The periods of {@code years} that units directly below {@code above} report on. */
    List<Period> below(Unit above, int... years) {
        var regimes = this.regimes.binding(above);
        return Arrays.stream(years)
                .boxed()
                .flatMap(year -> Arrays.stream(PeriodCode.values()).map(code -> first(regimes, code, year)))
                .flatMap(Optional::stream)
                .toList();
    }

    List<RegimeView> regimesFor(UUID unit) {
        return regimes.above(units.get(unit)).stream().map(RegimeView::of).toList();
    }

    private static Optional<Period> first(List<ReportingRegime> regimes, PeriodCode code, int year) {
        return regimes.stream()
                .map(regime -> regime.period(code, year))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
