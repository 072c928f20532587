package vn.loa.work.playlog;

import vn.loa.people.journal.Fact;

enum PlayLogFact implements Fact {
    PLAY_LOG_RECEIVED
}
