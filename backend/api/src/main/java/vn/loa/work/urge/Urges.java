package vn.loa.work.urge;

import static java.util.stream.Collectors.partitioningBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Constraint;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Caller;
import vn.loa.people.door.Repository;
import vn.loa.people.door.Stamp;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Fault;
import vn.loa.work.plan.Plan;
import vn.loa.work.task.Task;
import vn.loa.work.task.Tasks;

/** The log of urging: shown where the party looks first, recorded in the journal; a task is urged once a day. */
@ApplicationScoped
public class Urges extends Repository<Urge> {
    private static final String LAST = """
            select distinct on (task_id) task_id, urged_by, urged_at, note from urge
            where task_id = any (:tasks) and urged_on >= :day order by task_id, urged_at desc
            """;

    /** When a task was last urged. */
    public record Last(UUID taskId, String urgedBy, Instant urgedAt, String note) {}

    @Inject
    Sql sql;

    @Inject
    Tasks tasks;

    @Inject
    Caller caller;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Urges() {
        super(Urge.class);
    }

    /** Two press at once: one urge is enough. */
    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("urge_day_key", Fault.STALE));
    }

    /** Urges who leads the named tasks of {@code plan}, else all that are overdue. */
    UrgesView send(Plan plan, UrgesDraft draft) {
        plan.requireIssued();
        var today = BusinessClock.today(clock);
        var meant = draft.tasks() == null || draft.tasks().isEmpty()
                ? tasks.overdue(plan, today)
                : tasks.named("/tasks", draft.tasks(), plan);
        var told = last(Task.idsOf(meant), today);
        var split = meant.stream()
                .collect(partitioningBy(
                        task -> task.lead() != null && task.state().open() && !told.containsKey(task.id())));
        var urged = split.get(true).stream()
                .map(task -> urge(new Urge(task, draft.note(), today, Stamp.of(caller, clock))))
                .toList();
        return new UrgesView(
                urged.stream().map(UrgeView::of).toList(),
                split.get(false).stream().map(Task::ref).toList());
    }

    UrgeList of(Task task) {
        return new UrgeList(list("e join fetch e.assignee where e.task = ?1 order by e.urged.at desc", task).stream()
                .map(UrgeView::of)
                .toList());
    }

    /** The last urge of each of these tasks since {@code day}; nothing where there was none. */
    public Map<UUID, Last> last(Collection<UUID> tasks, LocalDate day) {
        return tasks.isEmpty()
                ? Map.of()
                : sql.of(LAST).bind("tasks", tasks).bind("day", day).map(Last.class, Last::taskId);
    }

    private Urge urge(Urge urge) {
        journal.append(UrgeFact.URGE_SENT, add(urge), urge.note);
        return urge;
    }
}
