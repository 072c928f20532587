package vn.loa.work.broadcast;

import vn.loa.people.journal.Fact;

enum BroadcastFact implements Fact {
    BROADCAST_PLANNED,
    BROADCAST_EDITED,
    BROADCAST_REMOVED,
    BROADCAST_REVIEWED,
    BROADCAST_APPROVED,
    BROADCAST_RETURNED,
    BROADCAST_AIRED,
    BROADCAST_NOT_AIRED,
    BROADCAST_REOPENED
}
