package vn.loa.work.task;

import static vn.loa.work.figure.Counted.COUNTED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.loa.kernel.sql.Sql;

/** What has been done for a task, counted over its activities that stand; one statement for a whole page. */
record Tally(long activities, long evidence, LocalDate lastOn) {
    private static final Tally NONE = new Tally(0, 0, null);
    private static final String SQL = COUNTED + """
            select a.task_id as task, count(distinct a.id) as activities, count(distinct e.evidence_id) as evidence,
                   max(a.held_on) as last_on
            from counted_activity a left join activity_evidence e on e.activity_id = a.id
            where a.task_id in (:tasks)
            group by a.task_id
            """;

    private record Counted(UUID task, long activities, long evidence, LocalDate lastOn) {}

    static Tally of(Task task, Sql sql) {
        return of(List.of(task.id()), sql).apply(task.id());
    }

    /** @return finds the tally of each task asked for */
    static Function<UUID, Tally> of(Collection<UUID> tasks, Sql sql) {
        var counted = sql.of(SQL).bind("tasks", tasks).map(Counted.class, Counted::task);
        return task -> {
            var one = counted.get(task);
            return one == null ? NONE : new Tally(one.activities, one.evidence, one.lastOn);
        };
    }
}
