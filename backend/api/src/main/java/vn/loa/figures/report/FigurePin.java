package vn.loa.figures.report;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * That a figure is kept at the value it had, and its rows with it.
 *
 * @param by the name of whoever pinned it
 * @param computed what was counted when the report was submitted; null before
 */
record FigurePin(String reason, String by, Instant at, Long computed) {
    FigurePin counted(long computed) {
        return new FigurePin(reason, by, at, computed);
    }

    /** The content that is hashed. */
    Map<String, Object> content() {
        return new TreeMap<>(Map.of("reason", reason, "by", by, "at", at.toString(), "computed", computed));
    }
}
