package vn.loa.work.figure;

import static vn.loa.work.figure.FigureKind.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects one window's figures. A volume comes in each measure by itself; its code names the measure only where there are several, which are
 * never added.
 */
final class WindowSums {
    /** One row of the statement that counts: a sum, or something the window has but nothing counts for yet. */
    record Part(long windowId, String kind, String code, String measure, long value, long rowCount, String rows) {}

    private record Sum(long value, int rowCount, String rows) {
        static final Sum NONE = new Sum(0, 0, "[]");
    }

    /** The target of a plan for what a code says, in the plan's own word for the measure. */
    private record Aim(FigureCode code, String measure, long value) {}

    private final Map<FigureCode, Sum> sums = new TreeMap<>();
    private final Map<FigureCode, String> measures = new HashMap<>();
    private final List<Aim> aims = new ArrayList<>();

    WindowSums() {
        Arrays.stream(FigureKind.values())
                .filter(kind -> !kind.detailed())
                .forEach(kind -> sums.put(new FigureCode(kind), Sum.NONE));
    }

    /** Rows may come in any order, except targets: of those for the same thing the last decides. */
    void add(Part part) {
        switch (part.kind) {
            case "SUM" -> {
                var code = FigureCode.of(part.code);
                sums.put(code, new Sum(part.value, (int) part.rowCount, part.rows));
                measures.put(code, part.measure);
            }
            case "CHANNEL" -> {
                sums.putIfAbsent(new FigureCode(CHANNEL_COUNT, part.code), Sum.NONE);
                sums.putIfAbsent(new FigureCode(CHANNEL_QUANTITY, part.code), Sum.NONE);
                measures.put(new FigureCode(CHANNEL_QUANTITY, part.code), part.measure);
            }
            case "SOURCE" -> sums.putIfAbsent(new FigureCode(SPENT_OF_SOURCE, part.code), Sum.NONE);
            default -> aim(IndicatorFormula.valueOf(part.kind), part);
        }
    }

    /** Kinds by channel type have a target for each type; the rest only the target for all channels. */
    private void aim(IndicatorFormula formula, Part part) {
        var kind = formula.kind(part.code);
        if (kind != null) {
            aims.add(new Aim(new FigureCode(kind, part.code), part.measure, part.value));
        }
    }

    List<Figures.WithRows> figures() {
        return sums.keySet().stream().filter(this::stands).map(this::figure).toList();
    }

    /** Not the place of a volume that is there in a measure. */
    private boolean stands(FigureCode code) {
        return code.kind() != CHANNEL_QUANTITY || code.measure() != null || inMeasures(code) == 0;
    }

    private long inMeasures(FigureCode code) {
        return sums.keySet().stream()
                .filter(other -> other.measure() != null && other.sameBesideMeasure(code))
                .count();
    }

    private Figures.WithRows figure(FigureCode counted) {
        var sum = sums.get(counted);
        var code = counted.measure() != null && inMeasures(counted) > 1 ? counted : counted.inAny();
        var measure = code.kind() == CHANNEL_QUANTITY ? measures.get(counted) : null;
        var figure = new Figure(code, sum.value, denominator(code), null, measure, sum.rowCount, false);
        return new Figures.WithRows(figure.aiming(target(figure)), sum.rows);
    }

    private Long denominator(FigureCode code) {
        return switch (code.kind()) {
            case WITH_EVIDENCE -> total(ACTIVITY_COUNT);
            case TOPIC_COVERED -> total(TOPIC_TOTAL);
            case TASK_DONE -> total(TASK_TOTAL);
            default -> null;
        };
    }

    /** All topics unless the plan says how many; a share of tasks becomes a number of tasks. */
    private Long target(Figure figure) {
        var target = aim(figure);
        return switch (figure.code().kind()) {
            case TOPIC_COVERED -> target == null ? total(TOPIC_TOTAL) : target;
            case TASK_DONE -> target == null ? null : Long.valueOf(Math.ceilDiv(target * total(TASK_TOTAL), 100L));
            default -> target;
        };
    }

    /** Of a volume the target in its own measure; where it is the only one, whatever the plan calls that. */
    private Long aim(Figure figure) {
        var all = aims.stream()
                .filter(aim -> aim.code.sameBesideMeasure(figure.code()))
                .toList();
        var alike = all.stream()
                .filter(aim -> figure.channelMeasure() != null && figure.measuredIn(aim.measure))
                .toList();
        var meant = alike.isEmpty() && figure.code().measure() == null ? all : alike;
        return meant.isEmpty() ? null : Long.valueOf(meant.getLast().value);
    }

    private Long total(FigureKind kind) {
        return sums.get(new FigureCode(kind)).value;
    }
}
