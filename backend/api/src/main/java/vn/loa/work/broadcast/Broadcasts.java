package vn.loa.work.broadcast;

import static vn.loa.people.access.Action.*;
import static vn.loa.work.broadcast.BroadcastFact.*;
import static vn.loa.work.broadcast.BroadcastProblem.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.access.Action;
import vn.loa.people.account.SeparationOfDuty;
import vn.loa.people.door.Door;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Problem;
import vn.loa.work.activity.Activities;
import vn.loa.work.activity.Activity;
import vn.loa.work.activity.ActivityDraft;
import vn.loa.work.channel.Channel;
import vn.loa.work.channel.Channels;
import vn.loa.work.evidence.Evidence;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanState;
import vn.loa.work.plan.Plans;
import vn.loa.work.plan.Topics;
import vn.loa.work.task.Task;
import vn.loa.work.task.Tasks;

/** The door to broadcasts. */
@ApplicationScoped
public class Broadcasts extends Door<Broadcast, BroadcastView> {
    private static final String FETCHED =
            "join fetch e.plan join fetch e.unit join fetch e.channel left join fetch e.task left join fetch e.activity";

    @Inject
    Plans plans;

    @Inject
    Tasks tasks;

    @Inject
    Topics topics;

    @Inject
    Channels channels;

    @Inject
    Activities activities;

    @Inject
    ScriptProof proof;

    @Inject
    ScriptSuggestions suggestions;

    @Inject
    SeparationOfDuty separation;

    Broadcasts() {
        super(Broadcast.class, FETCHED, "left join fetch e.topics");
    }

    Broadcast plan(BroadcastDraft draft) {
        return create(BROADCAST_PLANNED, new Broadcast(draft, choices(draft), now()));
    }

    Broadcast edit(Broadcast item, BroadcastDraft draft) {
        var before = item.draft();
        item.edit(draft, choices(draft), now());
        return recorded(BROADCAST_EDITED, item, before, item.draft());
    }

    void removeDraft(Broadcast item) {
        item.requireOpen();
        item.requireDraft();
        recorded(BROADCAST_REMOVED, item);
        remove(item);
    }

    Broadcast review(Broadcast item) {
        item.review(stamp());
        return recorded(BROADCAST_REVIEWED, item);
    }

    Broadcast approve(Broadcast item) {
        if (item.reviewed != null && !separation.allows(item.reviewed.byId(), item.unitId())) {
            throw BROADCAST_OWN_REVIEW.problem();
        }
        item.approve(stamp());
        return recorded(BROADCAST_APPROVED, item);
    }

    Broadcast giveBack(Broadcast item, String reason) {
        item.giveBack(reason, now());
        return recorded(BROADCAST_RETURNED, item, reason);
    }

    /** Links the activity it names, or logs one: what was aired is counted like everything that is done. */
    Broadcast air(Broadcast item, AiringDraft draft) {
        item.requireAirable(today());
        item.air(draft.activity() == null ? logged(item, draft) : named(item, draft), stamp());
        return recorded(BROADCAST_AIRED, item);
    }

    /** What a system's log says was aired, as {@code activity}; the right to it is asked for with the log, which {@code why} names. */
    public Broadcast airedByLog(Broadcast item, Activity activity, String why) {
        item.requireAirable(today());
        item.air(activity, stamp());
        return recorded(BROADCAST_AIRED, item, why);
    }

    /** What may have gone out on a channel between two days: approved, or aired already. */
    public List<Broadcast> airable(Channel channel, LocalDate from, LocalDate to) {
        return list("""
                        e %s left join fetch e.topics where e.channel = ?1 and e.on between ?2 and ?3 and e.state in (APPROVED, AIRED)
                        order by e.on, e.at nulls first, e.id
                        """.formatted(FETCHED), channel, from, to);
    }

    Broadcast drop(Broadcast item, String reason) {
        item.drop(reason, stamp());
        return recorded(BROADCAST_NOT_AIRED, item, reason);
    }

    Broadcast reopen(Broadcast item) {
        item.reopen(now());
        return recorded(BROADCAST_REOPENED, item);
    }

    Page<BroadcastView> list(BroadcastFilter filter, Paging paging) {
        var listing = Listing.of("broadcast b", "b.id")
                .where("b.unit_id = :unit", "unit", filter.unit)
                .where("b.plan_id = :plan", "plan", filter.plan)
                .where("b.task_id = :task", "task", filter.task)
                .where("b.channel_id = :channel", "channel", filter.channel)
                .where("b.state = :state", "state", filter.state)
                .where("b.planned_on >= :from", "from", filter.from)
                .where("b.planned_on <= :to", "to", filter.to)
                .bind("today", today())
                .where(
                        "(b.planned_on < :today and b.state in ('DRAFT', 'REVIEWED', 'APPROVED')) = :unsettled",
                        "unsettled",
                        filter.unsettled)
                .search("b.search", filter.q)
                .sortable("on", "b.planned_on", "date")
                .sortable("title", "b.title", "text")
                .sortedBy("on");
        return page(scope.narrow(listing, "b", null, BROADCAST_READ, "b.state not in ('DRAFT', 'REVIEWED')"), paging);
    }

    /** What the caller sees of a unit's items between two days, by their hour. */
    List<Broadcast> between(Unit unit, UUID channel, LocalDate from, LocalDate to) {
        return list("""
                        e %s where e.unit = ?1 and e.on between ?2 and ?3 and (?4 is null or e.channel.id = ?4)
                        order by e.on, e.at nulls first, e.title, e.id
                        """.formatted(FETCHED), unit, from, to, channel).stream()
                .filter(item -> caller.sees(item) && caller.may(BROADCAST_READ, item))
                .toList();
    }

    /** What the caller has to say the outcome of: what is aired today, and what no one settled since {@code from}. */
    public List<Broadcast> toSettle(Unit unit, LocalDate from, LocalDate today) {
        return list("""
                        e %s where e.unit = ?1 and e.on between ?2 and ?3 and e.state in (DRAFT, REVIEWED, APPROVED)
                            and (e.on < ?3 or e.state = APPROVED)
                        order by e.on, e.at nulls first, e.title, e.id
                        """.formatted(FETCHED), unit, from, today).stream()
                .filter(item -> caller.may(BROADCAST_AIR, item))
                .toList();
    }

    @Override
    protected List<BroadcastView> views(List<Broadcast> items) {
        var conflicts = new Conflicts(neighbours(items));
        var today = today();
        return items.stream()
                .map(item -> BroadcastView.of(item, conflicts.of(item), today, can(item)))
                .toList();
    }

    private List<Broadcast> neighbours(List<Broadcast> items) {
        var days = items.stream().map(Broadcast::on).sorted().toList();
        return items.isEmpty()
                ? List.of()
                : list(
                        "where holds(?1, channel.id) and on between ?2 and ?3 and state <> NOT_AIRED",
                        items.stream().map(item -> item.channel.id()).distinct().toList(),
                        days.getFirst(),
                        days.getLast());
    }

    private List<Action> can(Broadcast item) {
        var acts = new ArrayList<>(List.of(BROADCAST_READ));
        if (item.plan.state() == PlanState.ISSUED) {
            acts.addAll(
                    switch (item.state) {
                        case DRAFT -> List.of(BROADCAST_EDIT, BROADCAST_REVIEW, BROADCAST_AIR);
                        case REVIEWED ->
                            separation.allows(item.reviewed.byId(), item.unitId())
                                    ? List.of(BROADCAST_EDIT, BROADCAST_APPROVE, BROADCAST_AIR)
                                    : List.of(BROADCAST_EDIT, BROADCAST_AIR);
                        case APPROVED -> List.of(BROADCAST_EDIT, BROADCAST_APPROVE, BROADCAST_AIR);
                        case AIRED, NOT_AIRED -> List.of(BROADCAST_AIR);
                    });
        }
        return caller.allowed(item, acts);
    }

    private Activity logged(Broadcast item, AiringDraft draft) {
        return activities.log(
                null,
                new ActivityDraft(
                        item.plan.id(),
                        item.task == null ? null : item.task.id(),
                        item.channel.id(),
                        item.draft().topics(),
                        item.on,
                        item.at,
                        null,
                        item.title,
                        null,
                        draft.quantity() == null ? 1 : draft.quantity(),
                        null,
                        null,
                        null,
                        proof.of(item, Set.of()).stream().map(Evidence::id).toList()));
    }

    private Activity named(Broadcast item, AiringDraft draft) {
        var activity = activities.named("/activity", draft.activity(), item.plan);
        if (activity.withdrawn()
                || !activity.on().equals(item.on)
                || !activity.channel().id().equals(item.channel.id())) {
            throw Problem.invalid("/activity", BROADCAST_ACTIVITY_UNFIT);
        }
        if (activity.takesProof() && caller.may(ACTIVITY_LOG, activity)) {
            proof.of(item, activity.evidence()).ifPresent(script -> activities.prove(activity, script));
        }
        return activity;
    }

    private BroadcastChoices choices(BroadcastDraft draft) {
        var plan = plans.named("/plan", draft.plan(), BROADCAST_READ);
        return new BroadcastChoices(
                plan,
                writable(plan, "/task", draft.task()),
                channels.named("/channel", draft.channel(), plan.unit()),
                topics.named("/topics", draft.topics(), plan));
    }

    /** The right to plan depends on the task; without one, on the whole plan. */
    private Task writable(Plan plan, String pointer, UUID id) {
        var task = tasks.named(pointer, id, plan);
        caller.require(BROADCAST_EDIT, task == null ? plan : task);
        return task;
    }

    /** How a script would be read aloud, to whoever may plan it. */
    ScriptReadingView reading(ScriptDraft draft) {
        writable(plans.named("/plan", draft.plan(), BROADCAST_READ), "/task", draft.task());
        return ScriptReadingView.of(draft.script());
    }

    /** What to say on a channel, to whoever may plan it. */
    ScriptSuggestionsView suggest(ScriptFilter filter) {
        var plan = plans.get(filter.plan, BROADCAST_READ);
        var task = writable(plan, "?task", filter.task);
        plan.requireIssued();
        Problem.required("?on", filter.on);
        var channel = channels.named("?channel", Problem.required("?channel", filter.channel), plan.unit());
        return suggestions.of(plan, task, channel, filter);
    }

    private LocalDate today() {
        return BusinessClock.today(clock);
    }
}
