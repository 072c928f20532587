package vn.loa.channel;

import vn.loa.journal.Fact;

enum ChannelFact implements Fact {
    CHANNEL_CREATED,
    CHANNEL_EDITED,
    CHANNEL_RETIRED,
    CHANNEL_REINSTATED;

    @Override
    public String noun() {
        return "channel";
    }
}
