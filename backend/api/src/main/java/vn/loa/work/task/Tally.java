package vn.loa.work.task;

import static vn.loa.work.figure.Counted.COUNTED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.sql.Sql;
import vn.loa.work.series.Occurrences;

/**
 * The activities of a task, and the days of its series; one statement for a whole page.
 *
 * @param done how many days of its series were done or merged
 * @param planned how many days its series has, except excused ones; 0 for no series
 * @param lastOn null where nothing was done yet
 * @param nextOn null for no series, and for one without a day from today on
 */
record Tally(UUID task, long activities, long evidence, long done, long planned, LocalDate lastOn, LocalDate nextOn) {
    private static final String SQL = COUNTED + """
            select t.id as task, count(distinct a.id) as activities, count(distinct e.evidence_id) as evidence,
                   %s as done, %s as planned, max(a.held_on) as last_on, %s as next_on
            from task t left join counted_activity a on a.task_id = t.id left join activity_evidence e on e.activity_id = a.id
            where t.id = any (:tasks)
            group by t.id
            """.formatted(Occurrences.KEPT, Occurrences.COUNT, Occurrences.NEXT);

    /** The tally of each task asked for. */
    static Map<UUID, Tally> of(Collection<UUID> tasks, LocalDate today, Sql sql) {
        return sql.of(SQL).bind("tasks", tasks).bind("today", today).map(Tally.class, Tally::task);
    }
}
