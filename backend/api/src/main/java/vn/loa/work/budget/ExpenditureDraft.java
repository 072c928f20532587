package vn.loa.work.budget;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money spent on one day; the voucher may follow later. */
record ExpenditureDraft(
        @NotNull UUID line,
        @NotNull @Schema(examples = "2022-03-14") LocalDate on,

        @Min(1) @Max(1_000_000_000_000_000L) @Schema(examples = "1200000")
        long amount,

        @Nullable @Size(max = 200) @Schema(examples = "Cơ sở in Hồng Lam")
        String payee,

        @Nullable @Size(max = 100) @Schema(examples = "PC-024")
        String voucher,

        @Nullable UUID activity,
        @Nullable @Size(max = 5000) String note) {}
