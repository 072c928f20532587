package vn.loa.work.task;

import java.time.LocalDate;
import vn.loa.work.plan.Progress;

/** A task against the calendar. The SQL function {@code standing()} computes the same, so that lists can filter by it. */
public enum Standing {
    OVERDUE,
    DUE_SOON,
    ON_TIME,
    FINISHED;

    /** @param next the next day of its series; null for none */
    static Standing of(Task task, LocalDate next, LocalDate today) {
        if (!task.state().open()) {
            return FINISHED;
        }
        if (task.dueOn != null && task.dueOn.isBefore(today)) {
            return OVERDUE;
        }
        return soon(task.dueOn, today) || soon(next, today) ? DUE_SOON : ON_TIME;
    }

    private static boolean soon(LocalDate day, LocalDate today) {
        return day != null && !day.isBefore(today) && !day.isAfter(today.plusDays(Progress.SOON_DAYS));
    }
}
