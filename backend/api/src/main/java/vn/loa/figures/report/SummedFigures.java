package vn.loa.figures.report;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.problem.Language;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureCode;
import vn.loa.work.figure.Figures;

/**
 * Adds figures of one code and one measure. A share is its parts' numerators over their denominators; what is counted in several measures
 * is a figure for each; a target is known only where all have one.
 */
final class SummedFigures {
    private SummedFigures() {}

    /** @param figures the unit's own and those of the parts, in any order */
    static List<Figures.WithRows> of(Stream<Figures.WithRows> figures) {
        return figures
                .collect(groupingBy(one -> one.figure().code().inAny(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(SummedFigures::byMeasure)
                .toList();
    }

    private static Stream<Figures.WithRows> byMeasure(List<Figures.WithRows> one) {
        var code = one.getFirst().figure().code().inAny();
        var measures = one.stream()
                .filter(figure -> figure.figure().value() != 0)
                .collect(groupingBy(
                        figure -> code.in(figure.figure().measure(Language.VI)), TreeMap::new, Collectors.toList()));
        return measures.size() < 2
                ? Stream.of(sum(one, code, measure(one)))
                : measures.entrySet().stream()
                        .map(entry -> sum(
                                entry.getValue(),
                                entry.getKey(),
                                entry.getValue().getFirst().figure().measure(Language.VI)));
    }

    /** That of what counts something, else of the last. */
    private static String measure(List<Figures.WithRows> one) {
        return one.stream()
                .map(Figures.WithRows::figure)
                .filter(figure -> figure.value() != 0)
                .findFirst()
                .orElse(one.getLast().figure())
                .channelMeasure();
    }

    private static Figures.WithRows sum(List<Figures.WithRows> parts, FigureCode code, String measure) {
        var figures = parts.stream().map(Figures.WithRows::figure).toList();
        var figure = new Figure(
                code,
                figures.stream().mapToLong(Figure::value).sum(),
                figures.stream()
                        .map(Figure::denominator)
                        .filter(Objects::nonNull)
                        .reduce(Long::sum)
                        .orElse(null),
                target(figures),
                measure,
                figures.stream().mapToInt(Figure::rowCount).sum(),
                false);
        return new Figures.WithRows(figure, rows(parts));
    }

    private static Long target(List<Figure> figures) {
        var aiming = figures.stream()
                .filter(figure -> figure.rowCount() > 0 || figure.target() != null)
                .toList();
        return aiming.stream().anyMatch(figure -> figure.target() == null)
                ? null
                : aiming.stream().map(Figure::target).reduce(Long::sum).orElse(null);
    }

    private static String rows(List<Figures.WithRows> parts) {
        return parts.stream()
                .map(Figures.WithRows::rows)
                .map(rows -> rows.substring(1, rows.length() - 1))
                .filter(rows -> !rows.isBlank())
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
