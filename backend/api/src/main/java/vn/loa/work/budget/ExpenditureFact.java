package vn.loa.work.budget;

import vn.loa.people.journal.Fact;

enum ExpenditureFact implements Fact {
    EXPENDITURE_RECORDED,
    EXPENDITURE_EDITED,
    EXPENDITURE_VOIDED
}
