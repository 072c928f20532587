package vn.loa.reading.text;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * When something is due, by its words.
 *
 * @param from where these words begin in the text
 * @param upto where they end; both 0 if there are none
 * @param rrule a rule of RFC 5545. Separate periods ("quý II, quý IV") are one too, on the last day of each, so that no span includes what
 *     lies between them
 */
public record Timing(
        int from,
        int upto,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable String rrule,
        Understood understood) {
    static final Timing NONE = new Timing(0, 0, null, null, null, Understood.NOTHING_SAID);

    /** How much of the words became days or a rule. */
    public enum Understood {
        /** Nothing about time. */
        NOTHING_SAID,
        /** All of it, also where it names no day ("thường xuyên"). */
        WHOLE,
        /** The days or the rule; a remark beside them stays words. */
        WITH_REMARK,
        /** Nothing: a half-understood time is worse than none. */
        WORDS_ONLY,
        /** It names a day that does not exist. */
        NO_SUCH_DAY
    }

    public boolean says() {
        return understood != Understood.NOTHING_SAID;
    }

    /** Whether the days are the words' whole meaning. */
    public boolean onlyDays() {
        return understood == Understood.WHOLE && rrule == null && first() != null;
    }

    /** Its first day, or null. */
    public @Nullable LocalDate first() {
        return startsOn == null ? dueOn : startsOn;
    }
}
