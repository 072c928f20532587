package vn.loa.work.settlement;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.loa.work.series.Occurrence;
import vn.loa.work.series.Outcome;

/** A day's outcome as the journal compares it. */
record DaySettled(
        @Nullable LocalDate day, Outcome outcome, @Nullable UUID into, List<UUID> activities) {
    /** @param day null before the act, so that the journal says which day it was */
    static DaySettled of(Occurrence occurrence, LocalDate day, Outcome outcome) {
        return new DaySettled(
                day,
                outcome,
                occurrence.mergedInto(),
                occurrence.activities().stream().sorted().toList());
    }
}
