package vn.loa.work.playlog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.loa.work.activity.Activity;
import vn.loa.work.figure.ReportingYear;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanState;
import vn.loa.work.plan.Topic;

/**
 * What a counting knows before it begins.
 *
 * @param topics of the source's categories, by id
 * @param standing the activity each item and day has already, by both
 * @param matches what the plays may belong to
 * @param known the activities plays may be added to, by id
 * @param reported those of them that a report has frozen
 * @param settling what becomes of the plays
 */
record PlayRound(
        PlaySource source,
        Map<UUID, Topic> topics,
        Map<List<Object>, UUID> standing,
        PlayMatches matches,
        Map<UUID, Activity> known,
        Set<UUID> reported,
        Settling settling) {
    /** The activity the item has on that day; null for none. */
    Activity standing(PlayedItem item) {
        var id = standing.get(key(item.item(), item.on()));
        return id == null ? null : known.get(id);
    }

    static List<Object> key(String item, LocalDate on) {
        return List.of(item, on);
    }

    /** The item's topics: of a plan in force, of the year itself before the one that opened in December; none where no plan has one. */
    Set<Topic> topics(PlayedItem item) {
        var byPlan = new HashMap<Plan, Set<Topic>>();
        source.topics(item.category()).stream()
                .map(topics::get)
                .filter(Objects::nonNull)
                .filter(topic -> covers(topic.plan(), item.on()))
                .forEach(topic -> byPlan.computeIfAbsent(topic.plan(), plan -> new HashSet<>())
                        .add(topic));
        return byPlan.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<Plan, Set<Topic>> one) ->
                                one.getKey().state() != PlanState.ISSUED)
                        .thenComparing(one -> one.getKey().year()))
                .map(Map.Entry::getValue)
                .orElse(Set.of());
    }

    private static boolean covers(Plan plan, LocalDate day) {
        return !day.isBefore(new ReportingYear(plan.year()).opens()) && day.getYear() <= plan.year();
    }

    /** What becomes of plays that are added to {@code activity}. */
    PlayOutcome adding(Activity activity) {
        if (activity.withdrawn()) {
            return PlayOutcome.WITHDRAWN;
        }
        if (activity.plan().state() != PlanState.ISSUED) {
            return PlayOutcome.CLOSED;
        }
        return reported.contains(activity.id()) ? PlayOutcome.REPORTED : PlayOutcome.COUNTED;
    }
}
