package vn.loa.work.broadcast;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.loa.work.broadcast.Conflict.Kind;

/** Finds what does not fit among the items of the same channels and days. */
record Conflicts(List<Broadcast> neighbours) {
    List<Conflict> of(Broadcast item) {
        var found = new ArrayList<Conflict>();
        if (item.state == BroadcastState.NOT_AIRED || item.at == null) {
            return found;
        }
        neighbours.stream()
                .filter(other -> !other.id().equals(item.id()) && together(item, other))
                .sorted(Comparator.comparing((Broadcast other) -> other.at).thenComparing(other -> other.title))
                .forEach(other -> found.add(new Conflict(Kind.SAME_TIME, other.ref(), null)));
        item.slot()
                .map(slot -> end(item) - start(slot.time()) - slot.minutes())
                .filter(over -> over > 0)
                .ifPresent(over -> found.add(new Conflict(Kind.LONGER_THAN_SLOT, null, over)));
        return found;
    }

    private static boolean together(Broadcast one, Broadcast other) {
        return other.state != BroadcastState.NOT_AIRED
                && other.at != null
                && one.channel.id().equals(other.channel.id())
                && one.on.equals(other.on)
                && (one.at.equals(other.at) || start(one.at) < end(other) && start(other.at) < end(one));
    }

    /** In minutes of the day; as long as was said, or as the script takes. */
    private static int end(Broadcast item) {
        int minutes = item.minutes != null ? item.minutes : Math.ceilDiv(ReadingTime.seconds(item.script), 60);
        return start(item.at) + minutes;
    }

    private static int start(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
