package vn.loa.work.channel;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;
import vn.loa.people.unit.UnitOwned;
import vn.loa.people.unit.UnitRef;
import vn.loa.reading.term.ChannelGroup;
import vn.loa.reading.term.ChannelType;

record ChannelView(
        UUID id,
        UnitRef unit,
        ChannelType type,
        ChannelGroup group,
        @Schema(examples = "Hệ thống loa truyền thanh xã") String name,
        @Schema(examples = "lượt phát") String measure,
        @Nullable Ref runBy,
        List<Slot> slots,
        @Nullable String note,
        @Nullable Instant retiredAt,
        int version,
        List<Action> can)
        implements Versioned {

    static ChannelView of(Channel channel, List<Action> can) {
        return new ChannelView(
                channel.id(),
                channel.unit().ref(),
                channel.type,
                channel.type.group(),
                channel.name(),
                channel.measure,
                UnitOwned.refOf(channel.runBy),
                channel.slots,
                channel.note,
                channel.retiredAt(),
                channel.version(),
                can);
    }
}
