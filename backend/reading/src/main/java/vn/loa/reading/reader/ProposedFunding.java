package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.loa.reading.term.FundingSource;

/** Where money comes from; {@code amount} in whole đồng, null if none is written. */
public record ProposedFunding(
        @NotNull @Size(min = 1, max = 20) String id,
        @NotNull FundingSource source,
        @NotNull @Valid Written name,
        @Nullable @Min(0) Long amount,
        @Nullable @Size(max = 20) String clause,
        double confidence,
        @NotNull List<@NotNull @Valid Doubt> doubts) {}
