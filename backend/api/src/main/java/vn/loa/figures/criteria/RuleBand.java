package vn.loa.figures.criteria;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A range of what is measured and its points; the first that holds the number counts. */
public record RuleBand(
        @Nullable
        @Digits(integer = 12, fraction = 4)
        @Schema(description = "Từ, tính cả số này; không có: không chặn dưới. / From, included; absent: no lower end.")
        BigDecimal from,

        @Nullable
        @Digits(integer = 12, fraction = 4)
        @Schema(description = "Đến; không có: không chặn trên. / Up to; absent: no upper end.")
        BigDecimal to,

        @Schema(description = "Tính cả số trên. / Whether the upper end is included.")
        boolean toIncluded,

        @NotNull @DecimalMin("-1000") @DecimalMax("1000") @Digits(integer = 4, fraction = 2) @Schema(examples = "0.5")
        BigDecimal points) {}
