package vn.loa.reading.text;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A range of a text about time.
 *
 * @param bare whether it is a time only if it is the whole text: "20/11" in a cell, not in a sentence
 * @param rrule of a recurrence
 * @param spans of days and periods, in the order written
 */
record TimePhrase(
        int from,
        int upto,
        Sense sense,
        boolean bare,
        @Nullable String rrule,
        List<DateSpan> spans) {
    enum Sense {
        RECURRENCE,
        SPANS,
        /** Time without a day: "thường xuyên". */
        OPEN,
        /** About a day it does not name: "cuối quý", "mùng 10". */
        UNCLEAR,
        NO_SUCH_DAY,
        /** A lunar day, converted. */
        LUNAR_DAY,
        /** A season of the lunar year: "trước Tết". */
        FEAST,
        /** Not a time: the day of a cited document. */
        REMARK
    }

    static TimePhrase of(Matcher at, Sense sense, boolean bare) {
        return new TimePhrase(at.start(), at.end(), sense, bare, null, List.of());
    }

    static TimePhrase recurrence(Matcher at, String rrule) {
        return new TimePhrase(at.start(), at.end(), Sense.RECURRENCE, false, rrule, List.of());
    }

    static TimePhrase spans(Matcher at, boolean bare, List<DateSpan> spans) {
        return new TimePhrase(at.start(), at.end(), Sense.SPANS, bare, null, spans);
    }

    boolean is(Sense... senses) {
        return List.of(senses).contains(sense);
    }
}
