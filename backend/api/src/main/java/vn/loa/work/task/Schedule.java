package vn.loa.work.task;

import java.time.LocalDate;
import vn.loa.problem.Problem;
import vn.loa.work.series.Series;

/** A draft task's dates, checked against its plan's year. */
record Schedule(TaskDraft draft, int year) {
    Schedule {
        inside("/startsOn", draft.startsOn(), year);
        inside("/dueOn", draft.dueOn(), year);
        if (draft.startsOn() != null && draft.dueOn() != null && draft.dueOn().isBefore(draft.startsOn())) {
            throw Problem.invalid("/dueOn", TaskProblem.TASK_DUE_BEFORE_START);
        }
    }

    /** @throws Problem 422 at {@code /extendedTo} for a day far from the plan's year */
    void check(LocalDate extended) {
        inside("/extendedTo", extended, year);
    }

    /** {@code series} over the plan's year, from the task's own start where it has one. */
    Series series(Series series) {
        var start = draft.startsOn() == null ? LocalDate.of(year, 1, 1) : draft.startsOn();
        return Series.written(series, draft.recurrenceText(), draft.rrule(), start, LocalDate.of(year, 12, 31));
    }

    /** A plan's work begins before its year and is settled after it, but not by decades. */
    static void inside(String pointer, LocalDate day, int year) {
        if (day != null && Math.abs(day.getYear() - year) > 1) {
            throw Problem.invalid(
                    pointer, TaskProblem.TASK_DAY_OUTSIDE_PLAN, "1/1/" + (year - 1), "31/12/" + (year + 1));
        }
    }
}
