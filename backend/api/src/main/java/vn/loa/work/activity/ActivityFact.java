package vn.loa.work.activity;

import vn.loa.people.journal.Fact;

enum ActivityFact implements Fact {
    ACTIVITY_LOGGED,
    ACTIVITY_EDITED,
    ACTIVITY_WITHDRAWN,
    ACTIVITY_RESTORED
}
