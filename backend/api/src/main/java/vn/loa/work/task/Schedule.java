package vn.loa.work.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.loa.problem.Problem;
import vn.loa.work.series.Series;

/** Between which days a task is to be done; how often it is says its series. */
@Embeddable
class Schedule {
    @Column(name = "starts_on")
    LocalDate startsOn;

    @Column(name = "due_on")
    LocalDate dueOn;

    protected Schedule() {}

    Schedule(TaskDraft draft, int year) {
        inside("/startsOn", draft.startsOn(), year);
        inside("/dueOn", draft.dueOn(), year);
        if (draft.startsOn() != null && draft.dueOn() != null && draft.dueOn().isBefore(draft.startsOn())) {
            throw Problem.invalid("/dueOn", TaskProblem.TASK_DUE_BEFORE_START);
        }
        startsOn = draft.startsOn();
        dueOn = draft.dueOn();
    }

    /** The series over the plan's year, from the task's own start where it has one. */
    Series series(Series series, TaskDraft draft, int year) {
        var start = startsOn == null ? LocalDate.of(year, 1, 1) : startsOn;
        return Series.written(series, draft.recurrenceText(), draft.rrule(), start, LocalDate.of(year, 12, 31));
    }

    /** A plan's work begins before its year and is settled after it, but not by decades. */
    private static void inside(String pointer, LocalDate day, int year) {
        if (day != null && Math.abs(day.getYear() - year) > 1) {
            throw Problem.invalid(
                    pointer, TaskProblem.TASK_DAY_OUTSIDE_PLAN, "1/1/" + (year - 1), "31/12/" + (year + 1));
        }
    }
}
