package vn.loa.figures.report;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.loa.figures.regime.Period;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.figures.regime.RegimePeriod;
import vn.loa.figures.regime.ReportingRegimes;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.unit.UnitRef;
import vn.loa.people.unit.Units;

/** The matrix of completeness as lines: one for each unit and period. */
@ApplicationScoped
class CompletenessLines {
    record Line(UnitRef unit, RegimePeriod period, int year, CompletenessCell cell) {}

    @Inject
    Completeness completeness;

    @Inject
    ReportingRegimes regimes;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** @param standing only cells that stand so; null for all */
    Page<Line> of(
            UUID id,
            Integer year,
            PeriodCode period,
            String programme,
            String q,
            CompletenessStanding standing,
            Paging paging) {
        var page = completeness.of(id, year, period, programme, q, paging);
        int of = year == null ? BusinessClock.today(clock).getYear() : year;
        var windows = regimes.below(units.get(id), List.of(of)).stream().collect(toMap(Period::code, Period::window));
        return new Page<>(
                page.items().stream()
                        .flatMap(row -> row.cells().stream()
                                .filter(cell -> standing == null || standing.holds(cell))
                                .map(cell -> new Line(row.unit(), windows.get(cell.period()), of, cell)))
                        .toList(),
                page.next(),
                null);
    }
}
