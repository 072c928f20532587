package vn.loa.work.task;

import static vn.loa.people.access.Action.TASK_EDIT;
import static vn.loa.people.access.Action.TASK_READ;
import static vn.loa.work.task.TaskFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Hibernate;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.access.Scoped;
import vn.loa.people.assignee.Assignee;
import vn.loa.people.assignee.Assignees;
import vn.loa.people.door.Door;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.channel.Channels;
import vn.loa.work.plan.Clauses;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanState;
import vn.loa.work.plan.Plans;
import vn.loa.work.plan.Topics;
import vn.loa.work.series.Occurrences;

/** The door to tasks: reading a row names an action and checks the right to it. */
@ApplicationScoped
public class Tasks extends Door<Task, TaskView> {
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
    TaskList shown;

    Tasks() {
        super(
                Task.class,
                "join fetch e.plan join fetch e.unit left join fetch e.lead left join fetch e.clause left join fetch e.series",
                "left join fetch e.coordinating left join fetch e.topics left join fetch e.channels");
    }

    /** Two creations at one chosen id: the second fails. */
    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("task_pkey", Fault.STALE));
    }

    /** Whether the caller may read tasks of {@code plan}: units below read an issued plan, but not the tasks of its unit. */
    public boolean readable(Plan plan) {
        var any = new AnyTask(plan);
        return caller.sees(any) && caller.may(TASK_READ, any);
    }

    /** The plan's tasks except cancelled ones, in the order of its text; none where the caller may not read them. */
    public List<TaskLine> lines(Plan plan) {
        var tasks = list("""
                        t left join fetch t.lead left join fetch t.clause c left join fetch t.series
                        where t.plan = ?1 and t.execution.state <> ?2 order by c.position nulls last, t.code, t.dueOn, t.title
                        """, plan, TaskState.CANCELLED).stream()
                .filter(task -> caller.sees(task) && caller.may(TASK_READ, task))
                .toList();
        var days = occurrences.days(tasks.stream().map(Task::series));
        return tasks.stream().map(task -> task.line(days.apply(task.series()))).toList();
    }

    /** All tasks of the plan, cancelled ones too, in the order of its text, whoever asks. */
    List<Task> all(Plan plan) {
        return list("""
                        t left join fetch t.lead left join fetch t.clause c left join fetch t.series
                        where t.plan = ?1 order by c.position nulls last, t.code, t.dueOn, t.title
                        """, plan);
    }

    /** The tasks of these ids, whoever asks. */
    public Map<UUID, Task> byId(List<UUID> ids) {
        return find(ids);
    }

    /** The task of {@code plan} a draft names; 422 at {@code pointer} for any other. Null stays null. */
    public Task named(String pointer, UUID id, Plan plan) {
        return named(pointer, id, task -> task.plan().id().equals(plan.id()));
    }

    /** The tasks of {@code plan} that the caller may read, except cancelled ones, in reading order. */
    public List<Task> standing(Plan plan) {
        return list("""
                        t left join fetch t.series
                        where t.plan = ?1 and t.execution.state <> ?2 order by t.code nulls last, t.createdAt, t.id
                        """, plan, TaskState.CANCELLED).stream()
                .filter(task -> caller.sees(task) && caller.may(TASK_READ, task))
                .toList();
    }

    /** An activity of {@code day} was logged for it: it started on that day, if not before. */
    public void touched(Task touched, LocalDate day) {
        var task = Hibernate.unproxy(touched, Task.class);
        var before = task.days();
        if (task.state() == TaskState.PLANNED) {
            task.start(day, now());
        } else if (task.days().startedOn() != null && day.isBefore(task.days().startedOn())) {
            task.startEarlier(day, now());
        }
        recorded(TASK_STARTED, task, before, task.days());
    }

    /** Gives it a later day; whoever grants it records that. */
    public void extend(Task task, LocalDate day) {
        new Schedule(task.draft(), task.plan.year()).check(day);
        task.extend(day, now());
    }

    /** The open tasks of {@code plan} past their day, in the order of their day. */
    public List<Task> overdue(Plan plan, LocalDate today) {
        return list("""
                        t join fetch t.plan left join fetch t.lead
                        where t.plan = ?1 and t.execution.state in (PLANNED, IN_PROGRESS) and t.dueOn < ?2 order by t.dueOn, t.title
                        """, plan, today);
    }

    /** What {@code assignee} leads or coordinates under plans in force, except cancelled tasks, by their day; whoever asks. */
    public List<Task> duties(UUID assignee) {
        return list("""
                        t join fetch t.plan join fetch t.unit left join fetch t.lead left join fetch t.clause left join fetch t.series
                        where t.plan.state = ?1 and t.execution.state <> ?2
                            and (t.lead.id = ?3 or exists (select 1 from t.coordinating c where c.id = ?3))
                        order by t.dueOn nulls last, t.title, t.id
                        """, PlanState.ISSUED, TaskState.CANCELLED, assignee);
    }

    /** A party said that it has it. */
    public void received(Task task) {
        recorded(TASK_RECEIVED, task);
    }

    /** The tasks of {@code plan} a draft names; 422 at the index of any other or a repeated one. */
    public List<Task> named(String pointer, List<UUID> ids, Plan plan) {
        return named(pointer, ids, task -> task.plan().id().equals(plan.id()));
    }

    /** What came of a day of it was settled, or opened again. */
    public Task settled(Task task, boolean reopened, String reason, Record before, Record after) {
        task.daySettled(now());
        return recorded(reopened ? TASK_DAY_REOPENED : TASK_DAY_SETTLED, task, reason, before, after);
    }

    @Override
    public List<TaskView> views(List<Task> tasks) {
        return shown.views(tasks);
    }

    @Override
    protected Page<TaskView> page(Listing listing, Paging paging) {
        return super.page(listing, paging);
    }

    /** Creates a task, at {@code id} where the caller chose one. The caller has validated its draft. */
    public Task create(UUID id, TaskDraft draft) {
        return create(id, draft, null);
    }

    /** {@link #create(UUID, TaskDraft)} for a task copied from another plan; null for none. */
    public Task create(UUID id, TaskDraft draft, Task copiedFrom) {
        var task = drafted(id, draft, copiedFrom);
        add(task);
        occurrences.layOut(task.series(), LocalDate.EPOCH);
        return recorded(TASK_CREATED, task);
    }

    /** Throws what {@link #create(UUID, TaskDraft)} would, and creates nothing. */
    public void check(TaskDraft draft) {
        drafted(null, draft, null);
    }

    private Task drafted(UUID id, TaskDraft draft, Task copiedFrom) {
        var plan = plans.named("/plan", draft.plan(), TASK_EDIT);
        plan.requireOpen();
        var choices = choices(draft, plan);
        refuseRetired(choices, Set.of());
        return new Task(id, draft, choices, copiedFrom, now());
    }

    Task edit(Task task, TaskDraft draft) {
        if (!draft.plan().equals(task.plan().id())) {
            throw Problem.invalid("/plan", TaskProblem.TASK_PLAN_FIXED);
        }
        var choices = choices(draft, task.plan);
        var kept = new HashSet<>(task.assignees());
        task.channels.forEach(channel -> kept.add(channel.id()));
        refuseRetired(choices, kept);
        var before = task.edit(draft, choices, now());
        occurrences.layOut(task.series(), task.plan.published() ? BusinessClock.today(clock) : LocalDate.EPOCH);
        return recorded(TASK_EDITED, task, before, task.draft());
    }

    Task start(Task task, LocalDate startedOn) {
        var day = day("/startedOn", startedOn, task);
        return act(TASK_STARTED, task, null, () -> task.start(day, now()));
    }

    Task undoStart(Task task) {
        return act(TASK_START_UNDONE, task, null, () -> task.undoStart(hasActivities(task), now()));
    }

    public Task complete(Task task, CompletionDraft draft) {
        var day = day("/completedOn", draft.completedOn(), task);
        boolean proven = tally(task).evidence() > 0;
        return act(
                TASK_COMPLETED,
                task,
                draft.explanation(),
                () -> task.complete(draft.explanation(), proven, day, now()));
    }

    Task undoCompletion(Task task) {
        return act(TASK_COMPLETION_UNDONE, task, null, () -> task.undoCompletion(now()));
    }

    Task cancel(Task task, CancellationDraft draft) {
        var day = day("/cancelledOn", draft.cancelledOn(), task);
        return act(TASK_CANCELLED, task, draft.reason(), () -> task.cancel(draft.reason(), day, now()));
    }

    Task undoCancellation(Task task) {
        return act(TASK_CANCELLATION_UNDONE, task, null, () -> task.undoCancellation(hasActivities(task), now()));
    }

    private LocalDate day(String pointer, LocalDate given, Task task) {
        return TaskDays.of(pointer, given, BusinessClock.today(clock), task);
    }

    /** Records the act with the days it gave or took, so that a late entry shows. */
    private Task act(TaskFact fact, Task task, String reason, Runnable act) {
        var before = task.days();
        act.run();
        return recorded(fact, task, reason, before, task.days());
    }

    private Tally tally(Task task) {
        return Tally.of(List.of(task.id()), BusinessClock.today(clock), sql).get(task.id());
    }

    private boolean hasActivities(Task task) {
        return tally(task).activities() > 0;
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

    /** Retired rows stay on their tasks, but cannot be chosen again. */
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

    private record AnyTask(Plan plan) implements Scoped {
        @Override
        public UUID id() {
            return plan.id();
        }

        @Override
        public UUID unitId() {
            return plan.unitId();
        }

        @Override
        public String unitPath() {
            return plan.unitPath();
        }

        @Override
        public String subjectTitle() {
            return plan.subjectTitle();
        }

        @Override
        public boolean disclosed() {
            return plan.disclosed();
        }
    }
}
