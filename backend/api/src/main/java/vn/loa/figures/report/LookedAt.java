package vn.loa.figures.report;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureCode;

/**
 * A report's figures.
 *
 * @param computed what is counted for those that are pinned, by code
 */
record LookedAt(List<Figure> figures, Map<String, Long> computed) {
    static LookedAt frozen(Report report, List<Figure> figures) {
        return new LookedAt(
                figures, report.pins.entrySet().stream().collect(toMap(Map.Entry::getKey, pin -> pin.getValue()
                        .computed())));
    }

    static LookedAt draft(Report report, List<Figure> live, List<Figure> kept) {
        return new LookedAt(over(report, live, kept, one -> one), computed(report, live, kept, one -> one));
    }

    /** What is counted for the pinned ones; 0 for one that is no longer. */
    static <T> Map<String, Long> computed(
            Report report, Collection<T> live, Collection<T> kept, Function<T, Figure> figure) {
        return pinned(report, kept, figure)
                .map(figure)
                .collect(toMap(pinned -> pinned.code().toString(), pinned -> live.stream()
                        .map(figure)
                        .filter(one -> same(one, pinned))
                        .mapToLong(Figure::value)
                        .sum()));
    }

    /** The live ones with the pinned ones in their place, in the order of codes. */
    static <T> List<T> over(Report report, List<T> live, List<T> kept, Function<T, Figure> figure) {
        if (report.pins.isEmpty()) {
            return live;
        }
        var pinned = pinned(report, kept, figure).toList();
        var shown = new TreeMap<FigureCode, T>();
        live.stream()
                .filter(one -> pinned.stream().map(figure).noneMatch(other -> same(figure.apply(one), other)))
                .forEach(one -> shown.put(figure.apply(one).code(), one));
        pinned.forEach(one -> shown.put(figure.apply(one).code(), one));
        return List.copyOf(shown.values());
    }

    private static <T> Stream<T> pinned(Report report, Collection<T> kept, Function<T, Figure> figure) {
        return kept.stream()
                .filter(one -> report.pins.containsKey(figure.apply(one).code().toString()));
    }

    /** A code names its measure only where there are several, so the same figure may have another code after a while. */
    private static boolean same(Figure one, Figure other) {
        return one.code().equals(other.code()) || one.alike(other);
    }
}
