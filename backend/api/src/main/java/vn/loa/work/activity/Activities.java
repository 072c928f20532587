package vn.loa.work.activity;

import static vn.loa.people.access.Action.ACTIVITY_LOG;
import static vn.loa.people.access.Action.ACTIVITY_READ;
import static vn.loa.work.activity.ActivityFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.EntityTags;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.access.Action;
import vn.loa.people.door.Door;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.work.channel.Channels;
import vn.loa.work.evidence.Evidence;
import vn.loa.work.evidence.EvidenceVault;
import vn.loa.work.evidence.EvidenceView;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanState;
import vn.loa.work.plan.Plans;
import vn.loa.work.plan.Topics;
import vn.loa.work.series.Occurrences;
import vn.loa.work.task.Task;
import vn.loa.work.task.Tasks;

/** The door to activities. */
@ApplicationScoped
public class Activities extends Door<Activity, ActivityView> {
    private static final String EVIDENCE = "exists (select from activity_evidence e where e.activity_id = a.id)";

    /** The rows a draft names; the doors of each refuse what is not the plan's or the unit's. */
    private static final String NAMED = """
            select p, t, s, c, o from Plan p join fetch p.unit
            left join Task t on t.id = ?2 left join Series s on s = t.series left join Channel c on c.id = ?3 left join Topic o on holds(?4, o.id)
            where p.id = ?1
            """;

    @Inject
    Units units;

    @Inject
    Plans plans;

    @Inject
    Topics topics;

    @Inject
    Tasks tasks;

    @Inject
    Channels channels;

    @Inject
    Occurrences occurrences;

    @Inject
    EvidenceVault vault;

    Activities() {
        super(
                Activity.class,
                "join fetch e.plan join fetch e.unit join fetch e.channel left join fetch e.task",
                "left join fetch e.topics left join fetch e.evidence");
    }

    /** Two phones send one id at once: only the first creates it. */
    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("activity_pkey", Fault.STALE));
    }

    /** The activity of {@code plan} a draft names; 422 at {@code pointer} for any other. Null stays null. */
    public Activity named(String pointer, UUID id, Plan plan) {
        return named(pointer, id, activity -> activity.plan.id().equals(plan.id()));
    }

    /** The activities of these ids, whoever asks. */
    public Map<UUID, Activity> byId(List<UUID> ids) {
        return find(ids);
    }

    /** At {@code id} where the caller chose one. The caller has validated its draft. */
    public Activity log(UUID id, ActivityDraft draft) {
        return log(id, draft, choices(draft));
    }

    /** Edits what is at a client's own id, or finds it there as it is sent. */
    Activity rewrite(UUID id, String ifMatch, ActivityDraft draft) {
        var there = get(id, ACTIVITY_LOG);
        if (!EntityTags.sentAgain(ifMatch, there.draft(), draft.ordered())) {
            EntityTags.match(ifMatch, there.version());
            edit(there, draft);
        }
        return there;
    }

    /** What an outside party did for its task, with proof it handed in itself; the right to log is asked for with the task. */
    public Activity logByParty(Task task, ActivityDraft draft) {
        var unit = task.plan().unit();
        return log(
                null,
                draft,
                new ActivityChoices(
                        task.plan(),
                        task,
                        channels.named("/channel", draft.channel(), unit),
                        topics.named("/topics", draft.topics(), task.plan()),
                        vault.ownNamed("/evidence", draft.evidence(), unit)));
    }

    /** What the log of {@code source} says was played; the right to it is asked for with the log, which {@code why} names. */
    public Activity logPlayed(Plan plan, Task task, ActivityDraft draft, String source, String why) {
        var choices = new ActivityChoices(
                plan,
                task,
                channels.named("/channel", draft.channel(), plan.unit()),
                topics.named("/topics", draft.topics(), plan),
                vault.named("/evidence", draft.evidence(), plan.unit()));
        var activity = new Activity(null, draft, choices, stamp(), BusinessClock.today(clock));
        activity.source = source;
        recorded(ACTIVITY_PLAYED, add(activity), why);
        fulfil(activity);
        return begun(activity);
    }

    /** A log, which {@code why} names, tells of {@code plays} in all; {@code proof} are the logs as they came. */
    public Activity playedMore(Activity activity, long plays, List<UUID> proof, String why) {
        var before = activity.draft();
        activity.playedMore(plays, vault.named("/evidence", proof, activity.unit()), now());
        return recorded(ACTIVITY_PLAYS_ADDED, activity, why, before, activity.draft());
    }

    private Activity log(UUID id, ActivityDraft draft, ActivityChoices choices) {
        var activity = create(ACTIVITY_LOGGED, new Activity(id, draft, choices, stamp(), BusinessClock.today(clock)));
        fulfil(activity);
        return begun(activity);
    }

    /** What {@code actor} logged for these tasks, the last first. */
    public List<Activity> loggedBy(UUID actor, List<Task> tasks) {
        return list(
                "where logged.byId = ?1 and holds(?2, task.id) order by on desc, logged.at desc",
                actor,
                Task.idsOf(tasks));
    }

    Activity edit(Activity activity, ActivityDraft draft) {
        var before = activity.draft();
        var task = activity.task;
        activity.edit(draft, choices(draft), BusinessClock.today(clock), now());
        if (!before.on().equals(draft.on()) || !Objects.equals(before.task(), draft.task())) {
            occurrences.letGo(task == null ? null : task.series(), activity.id());
            fulfil(activity);
        }
        return begun(recorded(ACTIVITY_EDITED, activity, before, activity.draft()));
    }

    /** Adds what proves it, of an activity that was logged before. */
    public void prove(Activity activity, Evidence proof) {
        var before = activity.draft();
        activity.prove(proof, now());
        recorded(ACTIVITY_EDITED, activity, before, activity.draft());
    }

    Activity withdraw(Activity activity, String reason) {
        activity.withdraw(reason, now());
        return recorded(ACTIVITY_WITHDRAWN, activity, reason);
    }

    Activity restore(Activity activity) {
        activity.restore(now());
        return begun(recorded(ACTIVITY_RESTORED, activity));
    }

    Page<ActivityView> list(ActivityFilter filter, Paging paging) {
        var listing = Listing.of("activity a", "a.id")
                .where("a.unit_path = (select path from unit where id = :unit)", "unit", filter.unit)
                .where("a.plan_id = :plan", "plan", filter.plan)
                .where("a.task_id = :task", "task", filter.task)
                .where(
                        "exists (select from task t where t.id = a.task_id and t.clause_id = :clause)",
                        "clause",
                        filter.clause)
                .where("a.channel_id = :channel", "channel", filter.channel)
                .where(
                        "exists (select from channel c where c.id = a.channel_id and c.type = :channelType)",
                        "channelType",
                        filter.channelType)
                .where(
                        "exists (select from activity_topic t where t.activity_id = a.id and t.topic_id = :topic)",
                        "topic",
                        filter.topic)
                .where("a.updated_at >= :updatedSince", "updatedSince", filter.updatedSince)
                .where("a.held_on >= :from", "from", filter.from)
                .where("a.held_on <= :to", "to", filter.to)
                .where(EVIDENCE + " <> :withoutEvidence", "withoutEvidence", filter.withoutEvidence)
                .where("(a.source is not null) = :machineMade", "machineMade", filter.machineMade)
                .where("(a.withdrawn_at is not null) = :withdrawn", "withdrawn", filter.withdrawn)
                .search("a.search", filter.q)
                .sortable("on", "a.held_on", "date")
                .sortable("title", "a.title", "text")
                .sortedBy("-on");
        // Its plan was issued, and that is not undone.
        return page(scope.narrow(listing, "a", units.path(filter.within), ACTIVITY_READ, "true"), paging);
    }

    /** The evidence of all of them is read in one statement. */
    @Override
    protected List<ActivityView> views(List<Activity> activities) {
        var evidence = activities.stream()
                .flatMap(activity -> activity.evidence.stream())
                .distinct()
                .toList();
        var shown = vault.views(evidence).stream().collect(Collectors.toMap(EvidenceView::id, view -> view));
        return activities.stream()
                .map(activity -> ActivityView.of(
                        activity,
                        activity.evidence.stream()
                                .map(one -> shown.get(one.id()))
                                .toList(),
                        can(activity)))
                .toList();
    }

    private List<Action> can(Activity activity) {
        boolean open = activity.plan.state() == PlanState.ISSUED;
        return caller.allowed(activity, open ? List.of(ACTIVITY_READ, ACTIVITY_LOG) : List.of(ACTIVITY_READ));
    }

    /** An activity for a task that recurs fulfils a day of it. */
    private void fulfil(Activity activity) {
        if (activity.task != null) {
            occurrences.fulfil(activity.task.series(), activity.id(), activity.on());
        }
    }

    /** An activity for a task starts the task. */
    private Activity begun(Activity activity) {
        if (activity.task != null) {
            tasks.touched(activity.task, activity.on());
        }
        return activity;
    }

    /** The right to log depends on the task; without one, on the whole plan. */
    private ActivityChoices choices(ActivityDraft draft) {
        fetch(NAMED, draft.plan(), draft.task(), draft.channel(), draft.topics());
        var plan = plans.named("/plan", draft.plan(), ACTIVITY_READ);
        var task = tasks.named("/task", draft.task(), plan);
        caller.require(ACTIVITY_LOG, task == null ? plan : task);
        return new ActivityChoices(
                plan,
                task,
                channels.named("/channel", draft.channel(), plan.unit()),
                topics.named("/topics", draft.topics(), plan),
                vault.named("/evidence", draft.evidence(), plan.unit()));
    }
}
