package vn.loa.reading.text;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A range of days; without a start it is a deadline, without an end a beginning. */
record DateSpan(@Nullable LocalDate startsOn, @Nullable LocalDate dueOn) {
    static DateSpan months(YearMonth first, YearMonth last) {
        return new DateSpan(first.atDay(1), last.atEndOfMonth());
    }

    private LocalDate first() {
        return startsOn == null ? dueOn : startsOn;
    }

    /** Sorted; overlapping or adjacent spans are merged, and a deadline ends the beginning or the period it is in. */
    static List<DateSpan> joined(List<DateSpan> spans) {
        var joined = new ArrayList<DateSpan>();
        for (var span : spans.stream()
                .distinct()
                .sorted(Comparator.comparing(DateSpan::first))
                .toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.meets(span)) {
                boolean within = last.dueOn != null && span.startsOn != null && span.dueOn.isBefore(last.dueOn);
                joined.set(joined.size() - 1, within ? last : new DateSpan(last.startsOn, span.dueOn));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private boolean meets(DateSpan next) {
        if (startsOn == null || next.dueOn == null) {
            return false;
        }
        return next.startsOn == null
                ? dueOn == null || !next.dueOn.isAfter(dueOn)
                : dueOn != null && !next.startsOn.isAfter(dueOn.plusDays(1));
    }

    /** A rule with the deadline of each; null unless all are in {@code year} and on the same day of the month or at its end. */
    static @Nullable String rule(List<DateSpan> spans, int year) {
        if (spans.stream()
                .anyMatch(
                        span -> span.dueOn == null || span.first().getYear() != year || span.dueOn.getYear() != year)) {
            return null;
        }
        boolean ends = spans.stream()
                .allMatch(span -> span.dueOn.equals(YearMonth.from(span.dueOn).atEndOfMonth()));
        var days = spans.stream()
                .map(span -> span.dueOn.getDayOfMonth())
                .distinct()
                .toList();
        return ends || days.size() == 1 && spans.stream().allMatch(span -> span.startsOn == null)
                ? "FREQ=YEARLY;BYMONTH="
                        + spans.stream()
                                .map(span -> "" + span.dueOn.getMonthValue())
                                .collect(Collectors.joining(","))
                        + ";BYMONTHDAY=" + (ends ? -1 : days.getFirst())
                : null;
    }
}
