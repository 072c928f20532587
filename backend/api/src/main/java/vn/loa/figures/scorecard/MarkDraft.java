package vn.loa.figures.scorecard;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Points that whoever appraises gives; other ones than were computed need a reason. */
record MarkDraft(
        @NotNull @Digits(integer = 4, fraction = 2) @Schema(examples = "0.8")
        BigDecimal points,

        @Nullable @Size(max = 5000) @Schema(examples = "Theo ví dụ trong hướng dẫn của tỉnh.")
        String reason) {}
