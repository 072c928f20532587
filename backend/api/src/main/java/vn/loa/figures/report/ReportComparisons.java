package vn.loa.figures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.loa.figures.regime.Period;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.figures.regime.ReportingRegimes;
import vn.loa.figures.report.ReportComparisonView.Amount;
import vn.loa.kernel.http.Tongue;
import vn.loa.problem.Language;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureSource;
import vn.loa.work.figure.Figures;
import vn.loa.work.figure.ReportingYear;
import vn.loa.work.figure.Window;

/**
 * Puts a report's figures beside the running total of the year with its target, the time just before and the same period of the year before. What
 * was done and spent counts by its day; topics and tasks are a plan's own, so no time before has them. A sum of units has no acts of its own to count
 * over other days.
 */
@ApplicationScoped
class ReportComparisons {
    @Inject
    ReportFigures figures;

    @Inject
    Figures live;

    @Inject
    YearBefore yearBefore;

    @Inject
    ReportingRegimes regimes;

    @Inject
    Tongue tongue;

    ReportComparisonView of(Report report) {
        var now = figures.of(report);
        var opens = opens(report);
        var from = before(report);
        var lastYear = yearBefore.of(report);
        var running = window(report, opens, report.to);
        var previous = window(report, from, report.from.minusDays(1));
        var counted = report.basis == null ? live.of(List.of(running, previous)) : Map.<Window, List<Figure>>of();
        var soFar = opens.equals(report.from) ? now : counted.getOrDefault(running, List.of());
        // nothing logged is none done only where there was a plan to log it in
        boolean planned = !from.isBefore(opens) || lastYear.isPresent();
        var earlier = planned ? dated(counted.getOrDefault(previous, List.of())) : List.<Figure>of();
        var lines = new Lines(
                YearBefore.alike(now, soFar),
                YearBefore.alike(now, earlier),
                YearBefore.alike(now, lastYear.orElse(List.of())));
        return new ReportComparisonView(
                opens,
                from,
                report.from.minusDays(1),
                now.stream()
                        .map(figure -> lines.line(figure, tongue.language()))
                        .toList());
    }

    private record Lines(Map<String, Figure> soFar, Map<String, Figure> earlier, Map<String, Figure> lastYear) {
        ReportComparisonView.Line line(Figure figure, Language language) {
            var code = figure.code().toString();
            return new ReportComparisonView.Line(
                    code,
                    figure.code().name(language),
                    figure.measure(language),
                    figure.value(),
                    figure.denominator(),
                    Amount.of(soFar.get(code)),
                    figure.target(),
                    Amount.of(earlier.get(code)),
                    Amount.of(lastYear.get(code)));
        }
    }

    /** Windows nest and begin with the year, but for those inside it. */
    private LocalDate opens(Report report) {
        var year = regimes.period(report.unit(), PeriodCode.YEAR, report.year())
                .map(Period::from)
                .orElseGet(() -> new ReportingYear(report.year()).opens());
        return year.isAfter(report.from) ? report.from : year;
    }

    /** The first day of a time as long as the period: as many months where these are whole, else as many days. */
    private static LocalDate before(Report report) {
        var end = report.to.plusDays(1);
        long months = ChronoUnit.MONTHS.between(report.from, end);
        return report.from.plusMonths(months).equals(end)
                ? report.from.minusMonths(months)
                : report.from.minusDays(ChronoUnit.DAYS.between(report.from, end));
    }

    private static Window window(Report report, LocalDate from, LocalDate to) {
        return Window.of(
                report.plan().id(), List.of(report.unitId()), report.plan().programme(), from, to);
    }

    private static List<Figure> dated(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.code().kind().source() == FigureSource.ACTIVITY
                        || figure.code().kind().source() == FigureSource.EXPENDITURE)
                .toList();
    }
}
