package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/** Words on time and what they come to in the plan's year. */
record Timing(
        @Nullable Prose words,
        @Nullable String rrule,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        List<Doubt> doubts) {
    static final Timing NONE = new Timing(null, null, null, null, Doubt.NONE);

    boolean recurs() {
        return words != null && (rrule != null || dueOn == null);
    }
}
