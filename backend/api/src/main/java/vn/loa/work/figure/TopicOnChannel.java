package vn.loa.work.figure;

import java.util.UUID;
import vn.loa.reading.term.ChannelType;

/** How many activities of a window communicated a topic through a channel; none is no row. */
public record TopicOnChannel(UUID topic, UUID channel, String name, ChannelType type, long activities) {}
