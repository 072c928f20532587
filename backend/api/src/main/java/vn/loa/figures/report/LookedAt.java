package vn.loa.figures.report;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
        return new LookedAt(over(report, live, kept, one -> one), computed(report, live, one -> one));
    }

    /** What is counted for the pinned ones; 0 for one that is no longer. */
    static <T> Map<String, Long> computed(Report report, Collection<T> live, Function<T, Figure> figure) {
        var values = live.stream().map(figure).collect(toMap(one -> one.code().toString(), Figure::value));
        return report.pins.keySet().stream().collect(toMap(code -> code, code -> values.getOrDefault(code, 0L)));
    }

    /** The live ones with the pinned ones in their place, in the order of codes. */
    static <T> List<T> over(Report report, List<T> live, List<T> kept, Function<T, Figure> figure) {
        if (report.pins.isEmpty()) {
            return live;
        }
        var shown = new TreeMap<FigureCode, T>();
        live.forEach(one -> shown.put(figure.apply(one).code(), one));
        kept.stream()
                .filter(one -> report.pins.containsKey(figure.apply(one).code().toString()))
                .forEach(one -> shown.put(figure.apply(one).code(), one));
        return List.copyOf(shown.values());
    }
}
