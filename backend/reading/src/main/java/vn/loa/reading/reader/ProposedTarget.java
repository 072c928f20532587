package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.loa.reading.term.ChannelType;

/**
 * A target of the plan.
 *
 * @param value null if no number is written; percentages as whole numbers
 * @param measure what the number counts: "tin bài", "%", "lượt phát"
 * @param period "tháng", "quý", "năm" if the number is per period, otherwise null
 * @param channelType the kind of channel it is about, if any
 */
public record ProposedTarget(
        @NotNull @Size(min = 1, max = 20) String id,
        @NotNull @Valid Written name,
        @Nullable @Min(0) Long value,
        @Nullable @Size(max = 200) String measure,
        @Nullable @Size(max = 50) String period,
        @Nullable ChannelType channelType,
        @Nullable @Size(max = 20) String clause,
        double confidence,
        @NotNull List<@NotNull @Valid Doubt> doubts) {}
