package vn.loa.work.activity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.term.ChannelType;
import vn.loa.work.channel.Channel;

/** The channel of an activity, and the unit of its quantity. */
record ActivityChannel(
        UUID id,
        @Schema(examples = "Đài truyền thanh xã") String name,
        ChannelType type,
        @Schema(examples = "lượt phát") String measure) {
    static ActivityChannel of(Channel channel) {
        return new ActivityChannel(channel.id(), channel.name(), channel.type(), channel.measure());
    }
}
