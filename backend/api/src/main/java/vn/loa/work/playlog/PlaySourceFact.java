package vn.loa.work.playlog;

import vn.loa.people.journal.Fact;

enum PlaySourceFact implements Fact {
    PLAY_SOURCE_CREATED,
    PLAY_SOURCE_EDITED,
    PLAY_SOURCE_RETIRED,
    PLAY_SOURCE_REINSTATED
}
