package vn.loa.work.playlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a counting makes of the plays that wait: of each whose outcome changes, and how many plays each activity has by it. */
final class Settling {
    record Settled(UUID id, PlayOutcome outcome, UUID activity) {}

    private final Map<UUID, Long> plays;
    private final List<Settled> changed = new ArrayList<>();

    /** @param plays that activities have already */
    Settling(Map<UUID, Long> plays) {
        this.plays = new HashMap<>(plays);
    }

    void held(PlayedItem item, PlayOutcome outcome) {
        item.plays().stream()
                .filter(play -> play.outcome() != outcome)
                .forEach(play -> changed.add(new Settled(play.id(), outcome, null)));
    }

    /** @return how many plays the activity has now */
    long counted(PlayedItem item, UUID activity) {
        item.plays().forEach(play -> changed.add(new Settled(play.id(), PlayOutcome.COUNTED, activity)));
        return plays.merge(activity, item.successful(), Long::sum);
    }

    List<Settled> changed() {
        return changed;
    }
}
