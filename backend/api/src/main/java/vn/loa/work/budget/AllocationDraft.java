package vn.loa.work.budget;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.term.FundingSource;

/** Money given from one source; {@code amount} is absent until it is known. */
record AllocationDraft(
        @NotNull FundingSource source,

        @Nullable @Min(0) @Max(1_000_000_000_000_000L) @Schema(examples = "18000000")
        Long amount,

        @Nullable @Size(max = 5000) @Schema(examples = "Ngân sách xã, chi thường xuyên")
        String note) {}
