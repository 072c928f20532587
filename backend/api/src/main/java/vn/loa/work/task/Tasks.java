package vn.loa.work.task;

import static vn.loa.people.access.Action.TASK_EDIT;
import static vn.loa.people.access.Action.TASK_READ;
import static vn.loa.work.task.TaskFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Hibernate;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.assignee.Assignee;
import vn.loa.people.assignee.Assignees;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.channel.Channels;
import vn.loa.work.plan.Clauses;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.Plans;
import vn.loa.work.plan.Topics;
import vn.loa.work.series.Occurrences;

/** The door to tasks: asking for a row says what for, and asking is authorizing. */
@ApplicationScoped
public class Tasks {
    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Plans plans;

    @Inject
    Clauses clauses;

    @Inject
    Topics topics;

    @Inject
    Assignees assignees;

    @Inject
    Channels channels;

    @Inject
    Occurrences occurrences;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** 404 when there is none to see, 403 when {@code action} is not allowed on it. */
    public Task get(UUID id, Action action) {
        Task task = Task.findById(id);
        caller.require(action, task);
        return task;
    }

    /** The plan's tasks, but for cancelled ones, as its text orders them; none where the caller may not read them. */
    public List<TaskLine> lines(Plan plan) {
        var tasks = Task.<Task>list("""
                        from Task t left join fetch t.lead left join fetch t.clause c left join fetch t.series
                        where t.plan = ?1 and t.state <> ?2 order by c.position nulls last, t.code, t.dueOn, t.title
                        """, plan, TaskState.CANCELLED).stream()
                .filter(task -> caller.sees(task) && caller.may(TASK_READ, task))
                .toList();
        var days = occurrences.days(tasks.stream().map(Task::series));
        return tasks.stream().map(task -> task.line(days.apply(task.series()))).toList();
    }

    /** The task of {@code plan} a draft names; 422 at {@code pointer} for any other. Null stays null. */
    public Task named(String pointer, UUID id, Plan plan) {
        if (id == null) {
            return null;
        }
        Task task = Task.findById(id);
        if (task == null || !task.plan().id().equals(plan.id())) {
            throw Problem.invalid(pointer, Fault.UNKNOWN_REFERENCE);
        }
        return task;
    }

    /** The duties of {@code plan} the caller may read and that were not given up, in the order they are read in. */
    public List<Task> standing(Plan plan) {
        return Task.<Task>list("""
                        from Task t left join fetch t.series
                        where t.plan = ?1 and t.state <> ?2 order by t.code nulls last, t.createdAt, t.id
                        """, plan, TaskState.CANCELLED).stream()
                .filter(task -> caller.sees(task) && caller.may(TASK_READ, task))
                .toList();
    }

    /** Something was done for it: a task that was only planned has begun. */
    public void touched(Task task) {
        if (task.state() == TaskState.PLANNED) {
            start(Hibernate.unproxy(task, Task.class));
        }
    }

    boolean exists(UUID id) {
        return Task.findById(id) != null;
    }

    /** A new duty; at {@code id} where the caller chose one. Its draft's shape is checked where it comes in. */
    public Task create(UUID id, TaskDraft draft) {
        return create(id, draft, null);
    }

    /** {@link #create(UUID, TaskDraft)} of a task taken over from another plan; null for none. */
    public Task create(UUID id, TaskDraft draft, Task copiedFrom) {
        var task = drafted(id, draft, copiedFrom);
        task.persist();
        // Two creations at one chosen id: the second comes too late to be one.
        Constraint.guard("task_pkey", Fault.STALE.problem(), () -> {
            occurrences.layOut(task.series());
            journal.append(TASK_CREATED, task);
        });
        return task;
    }

    /** Throws what {@link #create(UUID, TaskDraft)} would, and makes nothing. */
    public void check(TaskDraft draft) {
        drafted(null, draft, null);
    }

    private Task drafted(UUID id, TaskDraft draft, Task copiedFrom) {
        var plan = plans.named("/plan", draft.plan(), TASK_EDIT);
        plan.requireOpen();
        var choices = choices(draft, plan);
        refuseRetired(choices, Set.of());
        return new Task(id, draft, choices, copiedFrom, clock.instant());
    }

    Task edit(Task task, TaskDraft draft) {
        if (!draft.plan().equals(task.plan().id())) {
            throw Problem.invalid("/plan", TaskProblem.TASK_PLAN_FIXED);
        }
        var choices = choices(draft, task.plan);
        var kept = new HashSet<>(task.assignees());
        task.channels.forEach(channel -> kept.add(channel.id()));
        refuseRetired(choices, kept);
        var before = task.edit(draft, choices, clock.instant());
        occurrences.layOut(task.series());
        journal.append(TASK_EDITED, task, before, task.draft());
        return task;
    }

    Task start(Task task) {
        task.start(clock.instant());
        journal.append(TASK_STARTED, task);
        return task;
    }

    Task undoStart(Task task) {
        task.undoStart(hasActivities(task), clock.instant());
        journal.append(TASK_START_UNDONE, task);
        return task;
    }

    Task complete(Task task, String explanation) {
        boolean proven = Tally.of(task, em).evidence() > 0;
        task.complete(explanation, proven, BusinessClock.today(clock), clock.instant());
        journal.append(TASK_COMPLETED, task, explanation);
        return task;
    }

    Task undoCompletion(Task task) {
        task.undoCompletion(clock.instant());
        journal.append(TASK_COMPLETION_UNDONE, task);
        return task;
    }

    Task cancel(Task task, String reason) {
        task.cancel(reason, clock.instant());
        journal.append(TASK_CANCELLED, task, reason);
        return task;
    }

    Task undoCancellation(Task task) {
        task.undoCancellation(hasActivities(task), clock.instant());
        journal.append(TASK_CANCELLATION_UNDONE, task);
        return task;
    }

    private boolean hasActivities(Task task) {
        return Tally.of(task, em).activities() > 0;
    }

    private TaskChoices choices(TaskDraft draft, Plan plan) {
        refuseRepeated("/coordinating", draft.coordinating());
        refuseRepeated("/channels", draft.channels());
        return new TaskChoices(
                plan,
                clauses.named("/clause", draft.clause(), plan),
                assignees.named("/lead", draft.lead(), plan.unit()),
                assignees.named("/coordinating", draft.coordinating(), plan.unit()),
                topics.named("/topics", draft.topics(), plan),
                channels.named("/channels", draft.channels(), plan.unit()));
    }

    /** What is retired stays on the tasks that have it, but is not chosen anew. */
    private static void refuseRetired(TaskChoices choices, Set<UUID> kept) {
        refuse("/lead", choices.lead(), kept);
        for (int i = 0; i < choices.coordinating().size(); i++) {
            refuse("/coordinating/" + i, choices.coordinating().get(i), kept);
        }
        for (int i = 0; i < choices.channels().size(); i++) {
            var channel = choices.channels().get(i);
            if (channel.retired() && !kept.contains(channel.id())) {
                throw Problem.invalid("/channels/" + i, TaskProblem.TASK_RETIRED_CHANNEL);
            }
        }
    }

    private static void refuse(String pointer, Assignee assignee, Set<UUID> kept) {
        if (assignee != null && assignee.retired() && !kept.contains(assignee.id())) {
            throw Problem.invalid(pointer, TaskProblem.TASK_RETIRED_ASSIGNEE);
        }
    }

    private static void refuseRepeated(String pointer, List<UUID> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (ids.indexOf(ids.get(i)) < i) {
                throw Problem.invalid(pointer + "/" + i, Fault.REPEATED);
            }
        }
    }
}
