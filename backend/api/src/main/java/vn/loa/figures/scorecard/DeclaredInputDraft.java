package vn.loa.figures.scorecard;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record DeclaredInputDraft(
        @NotBlank @Size(min = 1, max = 20) @Schema(examples = "done")
        String input,

        @NotNull @Digits(integer = 12, fraction = 4) @Schema(examples = "48")
        BigDecimal value) {}
