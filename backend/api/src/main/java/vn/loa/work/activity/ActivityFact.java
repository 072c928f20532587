package vn.loa.work.activity;

import vn.loa.people.journal.Fact;

enum ActivityFact implements Fact {
    ACTIVITY_LOGGED,
    ACTIVITY_PLAYED,
    ACTIVITY_PLAYS_ADDED,
    ACTIVITY_EDITED,
    ACTIVITY_WITHDRAWN,
    ACTIVITY_RESTORED
}
