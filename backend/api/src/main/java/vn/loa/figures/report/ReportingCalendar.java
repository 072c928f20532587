package vn.loa.figures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var today = BusinessClock.today(clock);
        int of = year == null ? today.getYear() : year;
        Map<PeriodCode, Report> reports = new HashMap<>();
        made.of(unit, of).forEach(report -> reports.put(report.period, report));
        var regimes = this.regimes.above(units.get(unit));
        return Arrays.stream(PeriodCode.values())
                .map(code -> first(regimes, code, of))
                .flatMap(Optional::stream)
                .map(period -> {
                    var report = reports.get(period.code());
                    return new PeriodView(
                            period.code(),
                            of,
                            period.window().name(tongue.language()),
                            period.from(),
                            period.to(),
                            period.dueOn(),
                            report == null ? null : report.id(),
                            report == null ? null : report.state(),
                            report == null ? today.isAfter(period.dueOn()) : report.late(today));
                })
                .toList();
    }

    Optional<Period> period(Unit unit, PeriodCode code, int year) {
        return first(regimes.above(unit), code, year);
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
