package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.loa.reading.term.ChannelType;

/**
 * A form of communication in the text; one clause may have several.
 *
 * @param channel the matching channel of the unit; null to create one on acceptance, unless {@code dropped}
 * @param dropped whether a person decided that it is not a channel of the unit
 */
public record ProposedChannel(
        @NotNull @Size(min = 1, max = 20) String id,
        @NotNull @Valid Written name,
        @Nullable ChannelType type,
        @Nullable @Size(max = 20) String clause,
        @Nullable UUID channel,
        boolean dropped,
        double confidence,
        @NotNull List<@NotNull @Valid Doubt> doubts) {}
