package vn.loa.reading.reader;

import vn.loa.reading.text.TimeWords;

/** The time a heading gives to all below it: "Quý I", "Tháng 10 - 11/2025". */
final class Periods {
    private Periods() {}

    /** @return null if no heading above is a time */
    static TimeReading above(OutlineItem item, TimeWords words) {
        for (var above = item.parent; above != null; above = above.parent) {
            var time = above.heading() == null ? null : of(above.heading(), words);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /** @return null if a heading is not about a time, or names no day */
    static TimeReading of(Prose heading, TimeWords words) {
        var time = TimeReading.of(heading, words);
        boolean dated = time.timing().rrule() != null || time.timing().dueOn() != null;
        return dated
                        && 2 * Letters.words(heading.text())
                                <= 3 * Letters.words(time.words().text())
                ? time
                : null;
    }
}
