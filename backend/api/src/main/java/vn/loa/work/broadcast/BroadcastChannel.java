package vn.loa.work.broadcast;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.term.ChannelType;
import vn.loa.work.channel.Channel;

record BroadcastChannel(
        UUID id,
        @Schema(examples = "Hệ thống truyền thanh xã") String name,
        ChannelType type) {
    static BroadcastChannel of(Channel channel) {
        return new BroadcastChannel(channel.id(), channel.name(), channel.type());
    }
}
