package vn.loa.work.activity;

import static vn.loa.people.access.Action.ACTIVITY_LOG;
import static vn.loa.people.access.Action.ACTIVITY_READ;
import static vn.loa.work.activity.ActivityFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Constraint;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.channel.Channels;
import vn.loa.work.evidence.EvidenceVault;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.Plans;
import vn.loa.work.task.Tasks;

/** The door to activities: asking for a row says what for, and asking is authorizing. */
@ApplicationScoped
public class Activities {
    @Inject
    Caller caller;

    @Inject
    Plans plans;

    @Inject
    Tasks tasks;

    @Inject
    Channels channels;

    @Inject
    EvidenceVault vault;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** 404 when there is none to see, 403 when {@code action} is not allowed on it. */
    public Activity get(UUID id, Action action) {
        Activity activity = Activity.findById(id);
        caller.require(action, activity);
        return activity;
    }

    /** The activity of {@code plan} a draft names; 422 at {@code pointer} for any other. Null stays null. */
    public Activity named(String pointer, UUID id, Plan plan) {
        if (id == null) {
            return null;
        }
        Activity activity = Activity.findById(id);
        if (activity == null || !activity.plan.id().equals(plan.id())) {
            throw Problem.invalid(pointer, Fault.UNKNOWN_REFERENCE);
        }
        return activity;
    }

    boolean exists(UUID id) {
        return Activity.findById(id) != null;
    }

    Activity log(UUID id, ActivityDraft draft) {
        var choices = choices(draft);
        var activity = new Activity(
                id, draft, choices, caller.actor().id(), caller.name(), BusinessClock.today(clock), clock.instant());
        activity.persist();
        // Two phones sending one id at once: the second comes too late to create it.
        Constraint.guard("activity_pkey", Fault.STALE.problem(), () -> journal.append(ACTIVITY_LOGGED, activity));
        return begun(activity);
    }

    Activity edit(Activity activity, ActivityDraft draft) {
        var choices = choices(draft);
        var before = activity.edit(draft, choices, BusinessClock.today(clock), clock.instant());
        journal.append(ACTIVITY_EDITED, activity, before, activity.draft());
        return begun(activity);
    }

    Activity withdraw(Activity activity, String reason) {
        activity.withdraw(reason, clock.instant());
        journal.append(ACTIVITY_WITHDRAWN, activity, reason);
        return activity;
    }

    Activity restore(Activity activity) {
        activity.restore(clock.instant());
        journal.append(ACTIVITY_RESTORED, activity);
        return begun(activity);
    }

    /** Something done for a task means that it has begun. */
    private Activity begun(Activity activity) {
        if (activity.task != null) {
            tasks.touched(activity.task);
        }
        return activity;
    }

    /** Whether one may log is a matter of the duty it is done for; without one, of the whole plan. */
    private ActivityChoices choices(ActivityDraft draft) {
        var plan = plans.named("/plan", draft.plan(), ACTIVITY_READ);
        var task = tasks.named("/task", draft.task(), plan);
        caller.require(ACTIVITY_LOG, task == null ? plan : task);
        return new ActivityChoices(
                plan,
                task,
                channels.named("/channel", draft.channel(), plan.unit()),
                plans.topics("/topics", draft.topics(), plan),
                vault.named("/evidence", draft.evidence(), plan.unit()));
    }
}
