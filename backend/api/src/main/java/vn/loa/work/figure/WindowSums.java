package vn.loa.work.figure;

import static vn.loa.work.figure.FigureKind.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects one window's figures. */
final class WindowSums {
    /** One row of the statement that counts: a sum, or something the window has but nothing counts for yet. */
    record Part(long windowId, String kind, String code, String measure, long value, long rowCount, String rows) {}

    private record Sum(long value, int rowCount, String rows) {
        static final Sum NONE = new Sum(0, 0, "[]");
    }

    private final Map<FigureCode, Sum> sums = new TreeMap<>();
    private final Map<String, String> measures = new HashMap<>();
    private final Map<FigureCode, Long> targets = new HashMap<>();

    WindowSums() {
        Arrays.stream(FigureKind.values())
                .filter(kind -> !kind.detailed())
                .forEach(kind -> sums.put(new FigureCode(kind), Sum.NONE));
    }

    /** Rows may come in any order, except targets: of those for the same thing the last decides. */
    void add(Part part) {
        var code = part.code;
        switch (part.kind) {
            case "SUM" -> sums.put(FigureCode.of(code), new Sum(part.value, (int) part.rowCount, part.rows));
            case "CHANNEL" -> {
                sums.putIfAbsent(new FigureCode(CHANNEL_COUNT, code), Sum.NONE);
                sums.putIfAbsent(new FigureCode(CHANNEL_QUANTITY, code), Sum.NONE);
                measures.put(code, part.measure);
            }
            case "SOURCE" -> sums.putIfAbsent(new FigureCode(SPENT_OF_SOURCE, code), Sum.NONE);
            default -> aim(IndicatorFormula.valueOf(part.kind), code, part.value);
        }
    }

    /** Kinds by channel type have a target for each type; the rest only the target for all channels. */
    private void aim(IndicatorFormula formula, String channelType, long value) {
        var kind = formula.kind(channelType);
        if (kind != null) {
            targets.put(new FigureCode(kind, channelType), value);
        }
    }

    List<Figures.WithRows> figures() {
        return sums.entrySet().stream()
                .map(entry -> {
                    var code = entry.getKey();
                    var sum = entry.getValue();
                    var measure = code.kind() == CHANNEL_QUANTITY ? measures.get(code.detail()) : null;
                    var figure =
                            new Figure(code, sum.value, denominator(code), target(code), measure, sum.rowCount, false);
                    return new Figures.WithRows(figure, sum.rows);
                })
                .toList();
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
    private Long target(FigureCode code) {
        var target = targets.get(code);
        return switch (code.kind()) {
            case TOPIC_COVERED -> target == null ? total(TOPIC_TOTAL) : target;
            case TASK_DONE -> target == null ? null : Long.valueOf(Math.ceilDiv(target * total(TASK_TOTAL), 100L));
            default -> target;
        };
    }

    private Long total(FigureKind kind) {
        return sums.get(new FigureCode(kind)).value;
    }
}
