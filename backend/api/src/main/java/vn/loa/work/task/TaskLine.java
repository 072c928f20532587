package vn.loa.work.task;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * A task as a row of its plan's table. Undecided values are null.
 *
 * @param lead the party's name; null where none is named
 * @param recurrenceText the text as written: "định kỳ 3 tháng/lần"
 * @param rrule RFC 5545
 * @param occurrences the days of {@code rrule} to the end of the plan's year
 */
public record TaskLine(
        String title,
        @Nullable String lead,
        List<String> coordinating,
        @Nullable String deliverable,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable String recurrenceText,
        @Nullable String rrule,
        List<LocalDate> occurrences) {}
