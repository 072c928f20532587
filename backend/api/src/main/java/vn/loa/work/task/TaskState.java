package vn.loa.work.task;

/** How far a duty has come. Late or due soon is never stored: it follows from the day, see {@link Standing}. */
public enum TaskState {
    PLANNED,
    IN_PROGRESS,
    DONE,
    CANCELLED;

    boolean open() {
        return this == PLANNED || this == IN_PROGRESS;
    }
}
