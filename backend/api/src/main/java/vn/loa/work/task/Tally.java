package vn.loa.work.task;

import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What has been done for a task, counted over its activities that stand; one statement for a whole page. */
record Tally(long activities, long evidence, LocalDate lastOn) {
    private static final Tally NONE = new Tally(0, 0, null);
    private static final String SQL = COUNTED + """
            select cast(a.task_id as text) as task, count(distinct a.id) as activities, count(distinct e.evidence_id) as evidence,
                   cast(max(a.held_on) as text) as last_on
            from counted_activity a left join activity_evidence e on e.activity_id = a.id
            where a.task_id in (:tasks)
            group by a.task_id
            """;

    static Tally of(Task task, EntityManager em) {
        return of(List.of(task.id()), em).apply(task.id());
    }

    /** @return finds the tally of each task asked for */
    static Function<UUID, Tally> of(Collection<UUID> tasks, EntityManager em) {
        Map<UUID, Tally> tallies = new HashMap<>();
        for (var row : em.createNativeQuery(SQL, Tuple.class)
                .setParameter("tasks", tasks)
                .getResultList()) {
            var tuple = (Tuple) row;
            tallies.put(
                    UUID.fromString((String) tuple.get("task")),
                    new Tally((Long) tuple.get("activities"), (Long) tuple.get("evidence"), LocalDate.parse((String)
                            tuple.get("last_on"))));
        }
        return task -> tallies.getOrDefault(task, NONE);
    }
}
