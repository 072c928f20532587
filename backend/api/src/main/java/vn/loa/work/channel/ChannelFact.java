package vn.loa.work.channel;

import vn.loa.people.journal.Fact;

enum ChannelFact implements Fact {
    CHANNEL_CREATED,
    CHANNEL_EDITED,
    CHANNEL_RETIRED,
    CHANNEL_REINSTATED
}
