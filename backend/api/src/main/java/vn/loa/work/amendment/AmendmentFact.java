package vn.loa.work.amendment;

import vn.loa.people.journal.Fact;

enum AmendmentFact implements Fact {
    AMENDMENT_CREATED,
    AMENDMENT_EDITED,
    AMENDMENT_DELETED,
    AMENDMENT_SUBMITTED,
    AMENDMENT_WITHDRAWN,
    AMENDMENT_RETURNED,
    AMENDMENT_ISSUED
}
