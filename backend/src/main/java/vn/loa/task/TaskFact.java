package vn.loa.task;

import vn.loa.journal.Fact;

enum TaskFact implements Fact {
    TASK_CREATED,
    TASK_EDITED,
    TASK_STARTED,
    TASK_START_UNDONE,
    TASK_COMPLETED,
    TASK_COMPLETION_UNDONE,
    TASK_CANCELLED,
    TASK_CANCELLATION_UNDONE;

    @Override
    public String noun() {
        return "task";
    }
}
