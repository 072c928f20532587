package vn.loa.work.plan;

import vn.loa.people.journal.Fact;

enum PlanFact implements Fact {
    PLAN_CREATED,
    PLAN_EDITED,
    PLAN_DELETED,
    PLAN_CLAUSES_EDITED,
    PLAN_TOPICS_EDITED,
    PLAN_TARGETS_EDITED,
    PLAN_CITED_DOCUMENTS_EDITED,
    PLAN_SUBMITTED,
    PLAN_WITHDRAWN,
    PLAN_RETURNED,
    PLAN_ISSUED,
    PLAN_CLOSED,
    PLAN_REOPENED
}
