package vn.loa.work.task;

/** The state of a task. Late or due soon is never stored: it depends on the day, see {@link Standing}. */
public enum TaskState {
    PLANNED,
    IN_PROGRESS,
    DONE,
    CANCELLED;

    public boolean open() {
        return this == PLANNED || this == IN_PROGRESS;
    }
}
