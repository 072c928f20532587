package vn.loa.work.task;

import vn.loa.people.journal.Fact;

enum TaskFact implements Fact {
    TASK_CREATED,
    TASK_EDITED,
    TASK_RECEIVED,
    TASK_STARTED,
    TASK_START_UNDONE,
    TASK_COMPLETED,
    TASK_COMPLETION_UNDONE,
    TASK_CANCELLED,
    TASK_CANCELLATION_UNDONE,
    TASK_DAY_SETTLED,
    TASK_DAY_REOPENED
}
