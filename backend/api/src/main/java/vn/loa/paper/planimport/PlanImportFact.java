package vn.loa.paper.planimport;

import vn.loa.people.journal.Fact;

/** Corrections during review are no facts of the unit; what they led to is told when the plan is made. */
enum PlanImportFact implements Fact {
    PLAN_IMPORT_ADDED,
    PLAN_IMPORT_ACCEPTED,
    PLAN_IMPORT_DISCARDED
}
