package vn.loa.figures.scorecard;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.figures.criteria.Criterion;
import vn.loa.figures.criteria.CriterionSource;
import vn.loa.figures.criteria.FigurePart;
import vn.loa.figures.criteria.ReportTally;
import vn.loa.figures.criteria.RuleInputKind;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.figures.regime.ReportingRegimes;
import vn.loa.kernel.sql.Sql;
import vn.loa.problem.Language;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureCode;
import vn.loa.work.figure.FigureKind;
import vn.loa.work.figure.Figures;
import vn.loa.work.figure.ReportingYear;
import vn.loa.work.figure.Window;

/** What Loa itself counted of the numbers a scorecard asks for: the same figures as in the year's report. */
@ApplicationScoped
class ScorecardFigures {
    private static final String PLAN = """
            select id from plan where unit_id = :unit and year = :year and programme = :programme and state in ('ISSUED', 'CLOSED')
            order by issued_on desc limit 1""";

    private record Found(UUID id) {}

    /** @param figures null where the unit has no plan of the year */
    private record Known(List<Figure> figures, Map<ReportTally, BigDecimal> tallies) {
        /** Absent where it is not known, or volumes in unlike measures would be added. */
        Optional<BigDecimal> sum(List<CriterionSource> sources) {
            long measures = sources.stream()
                    .flatMap(this::meant)
                    .filter(figure -> figure.code().kind() == FigureKind.CHANNEL_QUANTITY && figure.value() > 0)
                    .map(figure -> figure.measure(Language.VI))
                    .distinct()
                    .count();
            return measures > 1
                    ? Optional.empty()
                    : sources.stream().map(this::of).flatMap(Optional::stream).reduce(BigDecimal::add);
        }

        private Optional<BigDecimal> of(CriterionSource source) {
            var tally = ReportTally.of(source.figure());
            return tally.isPresent() ? Optional.ofNullable(tallies.get(tally.get())) : figure(source);
        }

        private Optional<BigDecimal> figure(CriterionSource source) {
            if (figures == null) {
                return Optional.empty();
            }
            var found = meant(source).toList();
            var number = found.isEmpty() || source.part() == FigurePart.VALUE
                    ? Long.valueOf(found.stream().mapToLong(Figure::value).sum())
                    : found.getFirst().denominator();
            return Optional.ofNullable(number).map(BigDecimal::valueOf);
        }

        /** In the measure the source names, else in whichever. */
        private Stream<Figure> meant(CriterionSource source) {
            if (figures == null || ReportTally.of(source.figure()).isPresent()) {
                return Stream.empty();
            }
            var code = FigureCode.of(source.figure());
            return figures.stream()
                    .filter(figure -> figure.code().sameBesideMeasure(code))
                    .filter(figure ->
                            code.measure() == null || code.equals(code.inAny().in(figure.measure(Language.VI))));
        }
    }

    @Inject
    Sql sql;

    @Inject
    Figures figures;

    @Inject
    ReportTallies tallies;

    @Inject
    ReportingRegimes regimes;

    /**
     * By criterion and input, as far as Loa knows them.
     *
     * @throws vn.loa.problem.Problem 409 where figures are asked for and there is no plan they could be of
     */
    Map<String, Map<String, BigDecimal>> of(Scorecard scorecard) {
        var rows = scorecard.criteria().scored();
        var known = known(scorecard);
        boolean planned = rows.stream()
                .flatMap(row -> row.sources().stream())
                .anyMatch(source -> ReportTally.of(source.figure()).isEmpty());
        if (planned && known.figures == null) {
            throw ScorecardProblem.SCORECARD_WITHOUT_PLAN.problem(
                    Integer.toString(scorecard.set.year()), scorecard.set.programme());
        }
        var found = new HashMap<String, Map<String, BigDecimal>>();
        rows.forEach(row -> found.put(row.code(), inputs(row, known)));
        return found;
    }

    private static Map<String, BigDecimal> inputs(Criterion row, Known known) {
        var inputs = new HashMap<String, BigDecimal>();
        row.sources().stream()
                .collect(groupingBy(CriterionSource::input))
                .forEach((input, sources) -> known.sum(sources).ifPresent(value -> inputs.put(input, value)));
        row.inputs().stream()
                .filter(input -> input.kind() == RuleInputKind.MET)
                .forEach(input -> inputs.computeIfPresent(input.key(), (key, value) -> value.min(BigDecimal.ONE)));
        // A figure may be none of a choice's options.
        row.inputs()
                .forEach(input ->
                        inputs.computeIfPresent(input.key(), (key, value) -> input.takes(value) ? value : null));
        return inputs;
    }

    private Known known(Scorecard scorecard) {
        var unit = scorecard.unit();
        int year = scorecard.set.year();
        var programme = scorecard.set.programme();
        var plan = sql
                .of(PLAN)
                .bind("unit", unit.id())
                .bind("year", year)
                .bind("programme", programme)
                .list(Found.class)
                .stream()
                .findFirst();
        var period = regimes.period(unit, PeriodCode.YEAR, year);
        var from = period.map(one -> one.from()).orElseGet(() -> new ReportingYear(year).opens());
        var to = period.map(one -> one.to())
                .orElseGet(() -> new ReportingYear(year + 1).opens().minusDays(1));
        var counted = plan.map(one -> {
            var window = Window.of(one.id, List.of(unit.id()), programme, from, to);
            return figures.of(List.of(window)).get(window);
        });
        return new Known(counted.orElse(null), tallies.of(unit, programme, year));
    }
}
