package vn.loa.people.unit;

import vn.loa.people.journal.Fact;

enum UnitFact implements Fact {
    UNIT_CREATED,
    UNIT_RENAMED,
    UNIT_AGENCY_CODE_SET,
    UNIT_ENDED
}
