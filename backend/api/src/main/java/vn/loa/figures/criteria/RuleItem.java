package vn.loa.figures.criteria;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of what a rule names: an option, a part, a cause, each with its points; of a LEVEL, a grade with its percentage of the maximum. */
public record RuleItem(
        @NotBlank @Size(min = 1, max = 300) @Schema(examples = "Bảng điện tử")
        String label,

        @NotNull @DecimalMin("-1000") @DecimalMax("1000") @Digits(integer = 4, fraction = 2) @Schema(examples = "0.25")
        BigDecimal value) {}
