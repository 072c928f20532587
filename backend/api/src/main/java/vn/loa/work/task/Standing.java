package vn.loa.work.task;

import java.time.LocalDate;

/** A task against the calendar. SQL says the same in {@code standing()}, so that lists can be filtered by it. */
public enum Standing {
    OVERDUE,
    DUE_SOON,
    ON_TIME,
    FINISHED;

    private static final int SOON = 7;

    static Standing of(Task task, LocalDate today) {
        if (!task.state.open()) {
            return FINISHED;
        }
        if (task.schedule.dueOn != null && task.schedule.dueOn.isBefore(today)) {
            return OVERDUE;
        }
        return soon(task.schedule.dueOn, today) || soon(task.schedule.nextDueOn(today), today) ? DUE_SOON : ON_TIME;
    }

    private static boolean soon(LocalDate day, LocalDate today) {
        return day != null && !day.isBefore(today) && !day.isAfter(today.plusDays(SOON));
    }
}
