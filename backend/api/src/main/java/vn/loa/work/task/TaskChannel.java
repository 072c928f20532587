package vn.loa.work.task;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.term.ChannelType;
import vn.loa.work.channel.Channel;

/** A channel a task uses. */
record TaskChannel(
        UUID id, @Schema(examples = "Đài truyền thanh xã") String name, ChannelType type) {
    static TaskChannel of(Channel channel) {
        return new TaskChannel(channel.id(), channel.name(), channel.type());
    }
}
