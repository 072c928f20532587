package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import vn.loa.reading.term.ChannelType;

/**
 * A target of the plan.
 *
 * @param value null if no number is written; a percentage as the paper has it, 99.5
 * @param measure what the number counts: "tin bài", "%", "lượt phát"
 * @param period "tháng", "quý", "năm" if the number is per period, otherwise null
 * @param channelType the kind of channel it is about, if any
 */
public record ProposedTarget(
        @NotNull @Size(min = 1, max = 20) String id,
        @NotNull @Valid Written name,

        @Nullable @DecimalMin("0") @Digits(integer = 13, fraction = 6)
        BigDecimal value,

        @Nullable @Size(max = 200) String measure,
        @Nullable @Size(max = 50) String period,
        @Nullable ChannelType channelType,
        @Nullable @Size(max = 20) String clause,
        double confidence,
        @NotNull List<@NotNull @Valid Doubt> doubts) {}
