package vn.loa.figures.criteria;

import vn.loa.people.journal.Fact;

enum CriteriaSetFact implements Fact {
    CRITERIA_SET_CREATED,
    CRITERIA_SET_EDITED,
    CRITERIA_SET_PUBLISHED,
    CRITERIA_SET_REMOVED
}
