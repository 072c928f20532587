package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * A document in the register.
 *
 * @param number the normal form: "17/NQ-CP"
 * @param inForce false if it is known to have ended
 * @param replacedBy the number of the document that replaced it, if known
 */
public record KnownCitation(
        String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String title,
        boolean inForce,
        @Nullable String replacedBy) {}
