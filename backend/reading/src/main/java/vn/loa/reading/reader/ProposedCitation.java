package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A document the text refers to; a repeated document is one citation at its first place.
 *
 * @param kind "Nghị quyết", "Kế hoạch"… as written; null if there is none
 * @param number the normal form: "17/NQ-CP"; null if the text has none
 * @param written number and notation exactly as written
 * @param clause the id of its clause; null in the preamble
 */
public record ProposedCitation(
        @NotNull @Size(min = 1, max = 20) String id,
        @Nullable @Size(max = 100) String kind,
        @Nullable @Size(max = 100) String number,
        @Nullable @Size(max = 200) String written,
        @Nullable LocalDate date,
        @Nullable @Size(max = 200) String issuer,
        @Nullable @Size(max = 500) String title,
        @Nullable @Size(max = 20) String clause,
        @Nullable @Valid Span at,
        double confidence,
        @NotNull List<@NotNull @Valid Doubt> doubts) {}
