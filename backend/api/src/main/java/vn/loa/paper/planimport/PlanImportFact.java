package vn.loa.paper.planimport;

import vn.loa.people.journal.Fact;

/** Corrections during review are not facts of the unit; creating the plan records their result. */
enum PlanImportFact implements Fact {
    PLAN_IMPORT_ADDED,
    PLAN_IMPORT_ACCEPTED,
    PLAN_IMPORT_DISCARDED
}
