package vn.loa.reading.term;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

/** A citation as written; any part but the number may be unknown. */
public record Cited(
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        @Nullable String title) {}
