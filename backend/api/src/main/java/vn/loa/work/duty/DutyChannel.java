package vn.loa.work.duty;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.work.channel.Channel;

/** A channel an activity can go through, and what its quantity counts. */
record DutyChannel(
        UUID id,
        @Schema(examples = "Điểm bưu điện văn hóa xã") String name,
        @Schema(examples = "lượt hướng dẫn") String measure) {
    static DutyChannel of(Channel channel) {
        return new DutyChannel(channel.id(), channel.name(), channel.measure());
    }
}
