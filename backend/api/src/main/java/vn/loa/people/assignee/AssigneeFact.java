package vn.loa.people.assignee;

import vn.loa.people.journal.Fact;

enum AssigneeFact implements Fact {
    ASSIGNEE_CREATED,
    ASSIGNEE_EDITED,
    ASSIGNEE_RETIRED,
    ASSIGNEE_REINSTATED
}
