package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * A document as the register has it.
 *
 * @param number the normal form: "17/NQ-CP"
 * @param inForce false where it is known to have ended
 * @param replacedBy the number of what stands in its place, where that is known
 */
public record KnownCitation(
        String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String title,
        boolean inForce,
        @Nullable String replacedBy) {}
