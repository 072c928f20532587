package vn.loa.work.playlog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.loa.kernel.http.Ref;
import vn.loa.reading.text.Folding;
import vn.loa.work.broadcast.Broadcast;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.Topic;

/**
 * What the plays of a channel on some days may belong to.
 *
 * @param items what was to go out, in its order
 * @param due the tasks of series with a day among these
 * @param logged what people logged on the channel
 */
record PlayMatches(List<Broadcast> items, List<Due> due, List<Logged> logged) {
    /** A task whose series has a day; one row a topic of the task, or one without. */
    record Due(UUID task, UUID plan, LocalDate on, UUID topic) {}

    record Logged(UUID id, LocalDate on, String title) {}

    /**
     * The items of the calendar that a played one is: of its title, and of several of these the ones in whose hours it was played; else the only
     * one of its hour that has a topic of it.
     */
    List<Broadcast> items(PlayedItem played, Plan plan, Set<Topic> topics) {
        var title = Folding.words(played.title());
        var titled = among(played, plan, item -> Folding.words(item.title()).equals(title));
        if (!titled.isEmpty()) {
            var inTime = titled.stream().filter(played::within).toList();
            return inTime.isEmpty() ? titled.subList(0, 1) : inTime;
        }
        var alone = among(
                played,
                plan,
                item -> item.holds(played.at())
                        && !Collections.disjoint(item.topics(), topics)
                        && (!item.aired() || !item.activity().machineMade()));
        return alone.size() == 1 ? alone : List.of();
    }

    /** The task whose series has a day then: the only one that has a topic of it, or says none. */
    Optional<UUID> task(PlayedItem played, Plan plan, Set<UUID> topics) {
        Map<UUID, Set<UUID>> tasks = due.stream()
                .filter(one -> one.on.equals(played.on()) && one.plan.equals(plan.id()))
                .collect(groupingBy(Due::task, mapping(Due::topic, toSet())));
        return only(tasks.entrySet().stream()
                .filter(task -> task.getValue().stream().allMatch(Objects::isNull)
                        || !Collections.disjoint(task.getValue(), topics))
                .map(Map.Entry::getKey));
    }

    List<Ref> beside(PlayedItem played, UUID counted) {
        return logged.stream()
                .filter(one -> one.on.equals(played.on()) && !one.id.equals(counted))
                .map(one -> new Ref(one.id, one.title))
                .toList();
    }

    private List<Broadcast> among(PlayedItem played, Plan plan, Predicate<Broadcast> fits) {
        return items.stream()
                .filter(item ->
                        item.on().equals(played.on()) && item.plan().id().equals(plan.id()))
                .filter(fits)
                .toList();
    }

    private static <T> Optional<T> only(Stream<T> found) {
        var two = found.limit(2).collect(toList());
        return two.size() == 1 ? Optional.of(two.getFirst()) : Optional.empty();
    }
}
