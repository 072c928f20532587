package vn.loa.work.playlog;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.loa.people.unit.UnitOwned;
import vn.loa.work.activity.Activities;
import vn.loa.work.activity.Activity;
import vn.loa.work.activity.ActivityDraft;
import vn.loa.work.broadcast.Broadcast;
import vn.loa.work.broadcast.Broadcasts;
import vn.loa.work.figure.ReportingYear;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanState;
import vn.loa.work.plan.Topic;
import vn.loa.work.plan.Topics;
import vn.loa.work.task.Task;
import vn.loa.work.task.Tasks;

/**
 * Counts what waits of a source: the successful plays of one item on one day are one activity, whose proof is the logs they came in. A play
 * is counted once and stays where it was counted.
 */
@ApplicationScoped
class PlayCounting {
    @Inject
    PlayRounds rounds;

    @Inject
    KeptPlays plays;

    @Inject
    Topics topics;

    @Inject
    Activities activities;

    @Inject
    Broadcasts broadcasts;

    @Inject
    Tasks tasks;

    /** {@link #count} by another map. */
    void recount(PlaySource source) {
        plays.forget(source);
        count(source);
    }

    /** @return the activities that are new or have more plays, in the order of their first play */
    List<PlayedActivityView> count(PlaySource source) {
        var told =
                topics.byId(source.categories.stream().map(PlayCategory::topic).toList());
        var items = waiting(source, told.values());
        if (items.isEmpty()) {
            return List.of();
        }
        var round = rounds.over(source, told, items.stream().map(PlayedItem::on).collect(toSet()));
        var counted = items.stream()
                .map(item -> count(item, round))
                .filter(Objects::nonNull)
                .toList();
        plays.settle(round.settling().changed());
        return counted;
    }

    /** Years whose plans are not in force are not looked at again. */
    private List<PlayedItem> waiting(PlaySource source, Collection<Topic> told) {
        var since = told.stream()
                .map(Topic::plan)
                .filter(plan -> plan.state() == PlanState.ISSUED)
                .map(plan -> new ReportingYear(plan.year()).opens())
                .min(Comparator.naturalOrder());
        return PlayedItem.of(plays.waiting(source, since.orElse(null)));
    }

    /** Null where the plays still count nowhere. */
    private PlayedActivityView count(PlayedItem item, PlayRound round) {
        var standing = round.standing(item);
        if (standing != null) {
            var planned = round.matches().items(item, standing.plan(), standing.topics());
            return add(item, standing, planned, round);
        }
        var told = round.topics(item);
        if (told.isEmpty()) {
            return held(item, PlayOutcome.UNPLANNED, round);
        }
        var plan = told.iterator().next().plan();
        if (plan.state() != PlanState.ISSUED) {
            return held(item, plan.state() == PlanState.CLOSED ? PlayOutcome.CLOSED : PlayOutcome.UNPLANNED, round);
        }
        var planned = round.matches().items(item, plan, told);
        var aired = planned.stream()
                .filter(one -> one.aired() && !one.activity().withdrawn())
                .findFirst();
        return aired.isPresent()
                ? add(item, aired.get().activity(), planned, round)
                : log(item, plan, told, planned, round);
    }

    private PlayedActivityView held(PlayedItem item, PlayOutcome outcome, PlayRound round) {
        round.settling().held(item, outcome);
        return null;
    }

    private PlayedActivityView add(PlayedItem item, Activity activity, List<Broadcast> planned, PlayRound round) {
        var outcome = round.adding(activity);
        if (outcome != PlayOutcome.COUNTED) {
            return held(item, outcome, round);
        }
        long plays = round.settling().counted(item, activity.id());
        activities.playedMore(activity, plays, item.evidence(), round.source().logTitle());
        return shown(item, activity, false, planned, round);
    }

    private PlayedActivityView log(
            PlayedItem item, Plan plan, Set<Topic> told, List<Broadcast> planned, PlayRound round) {
        var topics = told.stream().map(Topic::id).collect(toSet());
        var task = planned.isEmpty()
                ? task(item, plan, topics, round)
                : planned.getFirst().task();
        var source = round.source();
        var activity = activities.logPlayed(
                plan,
                task,
                new ActivityDraft(
                        plan.id(),
                        UnitOwned.idOf(task),
                        source.channel.id(),
                        List.copyOf(topics),
                        item.on(),
                        item.at(),
                        item.place(),
                        item.title(),
                        null,
                        item.successful(),
                        null,
                        null,
                        null,
                        item.evidence()),
                source.name(),
                source.logTitle());
        round.settling().counted(item, activity.id());
        return shown(item, activity, true, planned, round);
    }

    private Task task(PlayedItem item, Plan plan, Set<UUID> topics, PlayRound round) {
        return round.matches()
                .task(item, plan, topics)
                .map(id -> tasks.named("/task", id, plan))
                .orElse(null);
    }

    /** Airs what was planned for the activity's task. */
    private PlayedActivityView shown(
            PlayedItem item, Activity activity, boolean fresh, List<Broadcast> planned, PlayRound round) {
        planned.stream()
                .filter(one ->
                        !one.aired() && Objects.equals(UnitOwned.idOf(one.task()), UnitOwned.idOf(activity.task())))
                .forEach(one ->
                        broadcasts.airedByLog(one, activity, round.source().logTitle()));
        return new PlayedActivityView(
                activity.id(),
                activity.on(),
                activity.title(),
                activity.quantity(),
                fresh,
                activity.topics().stream().map(Topic::ref).toList(),
                UnitOwned.refOf(activity.task()),
                planned.stream()
                        .filter(one -> activity.id().equals(UnitOwned.idOf(one.activity())))
                        .map(UnitOwned::refOf)
                        .toList(),
                round.matches().beside(item, activity.id()));
    }
}
