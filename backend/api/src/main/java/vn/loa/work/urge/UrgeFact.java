package vn.loa.work.urge;

import vn.loa.people.journal.Fact;

enum UrgeFact implements Fact {
    URGE_SENT
}
