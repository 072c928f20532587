package vn.loa.work.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import vn.loa.problem.Problem;

/** When a task is to be done: between two days, or again and again. */
@Embeddable
class Schedule {
    @Column(name = "starts_on")
    LocalDate startsOn;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "recurrence_text")
    String recurrenceText;

    String rrule;

    /** The series laid out to the end of the plan's year. */
    List<LocalDate> occurrences;

    protected Schedule() {}

    Schedule(TaskDraft draft, int year) {
        inside("/startsOn", draft.startsOn(), year);
        inside("/dueOn", draft.dueOn(), year);
        if (draft.startsOn() != null && draft.dueOn() != null && draft.dueOn().isBefore(draft.startsOn())) {
            throw Problem.invalid("/dueOn", TaskProblem.TASK_DUE_BEFORE_START);
        }
        startsOn = draft.startsOn();
        dueOn = draft.dueOn();
        recurrenceText = draft.recurrenceText();
        rrule = draft.rrule();
        layOut(year);
    }

    /** Lays the series out over {@code year}, from its start where it has one. */
    final void layOut(int year) {
        var start = startsOn == null ? LocalDate.of(year, 1, 1) : startsOn;
        occurrences = Recurrence.days(rrule, start, LocalDate.of(year, 12, 31));
    }

    /** The next day of the series from {@code today}, else the day it is due. */
    LocalDate nextDueOn(LocalDate today) {
        return occurrences.stream()
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .orElse(dueOn);
    }

    /** A plan's work begins before its year and is settled after it, but not by decades. */
    private static void inside(String pointer, LocalDate day, int year) {
        if (day != null && Math.abs(day.getYear() - year) > 1) {
            throw Problem.invalid(
                    pointer, TaskProblem.TASK_DAY_OUTSIDE_PLAN, "1/1/" + (year - 1), "31/12/" + (year + 1));
        }
    }
}
