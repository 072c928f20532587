package vn.loa.work.budget;

import vn.loa.people.journal.Fact;

enum BudgetFact implements Fact {
    BUDGET_CREATED,
    ALLOCATION_ADDED,
    ALLOCATION_EDITED,
    ALLOCATION_REMOVED,
    LINE_ADDED,
    LINE_EDITED,
    LINE_REMOVED
}
