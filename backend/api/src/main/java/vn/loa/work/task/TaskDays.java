package vn.loa.work.task;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.loa.problem.Problem;

/** The days on which a task was started, done and cancelled; null for what has not happened, and for a start nobody dated. */
record TaskDays(LocalDate startedOn, LocalDate doneOn, LocalDate cancelledOn) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    /**
     * The day of an act: the one given, else today.
     *
     * @throws Problem 422 at {@code pointer} for a day after today, before the task's start, or years from its plan
     */
    static LocalDate of(String pointer, LocalDate given, LocalDate today, Task task) {
        var day = given == null ? today : given;
        if (day.isAfter(today)) {
            throw Problem.invalid(pointer, TaskProblem.TASK_DAY_IN_FUTURE);
        }
        if (task.days().startedOn != null && day.isBefore(task.days().startedOn)) {
            throw Problem.invalid(pointer, TaskProblem.TASK_DAY_BEFORE_START, DAY.format(task.days().startedOn));
        }
        if (given != null) {
            Schedule.inside(pointer, given, task.plan.year());
        }
        return day;
    }
}
