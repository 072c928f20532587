package vn.loa.work.playlog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.work.activity.ActivityDraft;
import vn.loa.work.broadcast.Broadcast;

/** The plays of one item on one day that wait to be counted, in their order; there is at least one. */
record PlayedItem(String item, LocalDate on, List<Waiting> plays) {
    private static final int PLACE = 500;

    /** A play that was successful and counts nowhere yet; {@code evidence} is the log it came in. */
    record Waiting(
            UUID id,
            String item,
            String title,
            String category,
            String place,
            Instant playedAt,
            LocalDate on,
            int successful,
            PlayOutcome outcome,
            UUID evidence) {
        LocalTime at() {
            return LocalTime.ofInstant(playedAt, BusinessClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
        }
    }

    static List<PlayedItem> of(List<Waiting> plays) {
        var items = new LinkedHashMap<List<Object>, PlayedItem>();
        plays.forEach(play -> items.computeIfAbsent(
                        List.of(play.item, play.on), key -> new PlayedItem(play.item, play.on, new ArrayList<>()))
                .plays
                .add(play));
        return List.copyOf(items.values());
    }

    String title() {
        return plays.getFirst().title;
    }

    String category() {
        return plays.getFirst().category;
    }

    LocalTime at() {
        return plays.getFirst().at();
    }

    long successful() {
        return plays.stream().mapToLong(Waiting::successful).sum();
    }

    /** Where it was heard; null where the log does not say, or names more than a line holds. */
    String place() {
        var places = plays.stream()
                .map(Waiting::place)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return places.isEmpty() || places.length() > PLACE ? null : places;
    }

    /** The logs its plays came in, as many as an activity has. */
    List<UUID> evidence() {
        return plays.stream()
                .map(Waiting::evidence)
                .distinct()
                .limit(ActivityDraft.MOST_EVIDENCE)
                .toList();
    }

    /** Whether one of its plays was in an hour of {@code planned}. */
    boolean within(Broadcast planned) {
        return plays.stream().map(Waiting::at).anyMatch(planned::holds);
    }
}
