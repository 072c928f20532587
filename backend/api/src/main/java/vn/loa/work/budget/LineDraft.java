package vn.loa.work.budget;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One estimated item; {@code norm} and {@code quantity} explain {@code amount}. */
record LineDraft(
        @NotNull UUID allocation,

        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Biên tập, phát chuyên mục truyền thanh")
        String name,

        @Nullable UUID task,
        @Nullable UUID channel,

        @Nullable @Min(0) @Max(1_000_000_000_000_000L) @Schema(examples = "60000")
        Long norm,

        @Nullable @Min(0) @Max(1_000_000_000L) @Schema(examples = "48")
        Long quantity,

        @Min(0) @Max(1_000_000_000_000_000L) @Schema(examples = "2880000")
        long amount) {}
