package vn.loa.work.broadcast;

import static java.util.stream.Collectors.groupingBy;
import static vn.loa.people.access.Action.*;
import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Caller;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.broadcast.ChannelCalendarView.EmptySlot;
import vn.loa.work.broadcast.ChannelCalendarView.Lane;
import vn.loa.work.broadcast.ChannelCalendarView.Logged;
import vn.loa.work.channel.Channel;
import vn.loa.work.channel.Channels;
import vn.loa.work.channel.Slot;

/** Some days of a unit's channels: what is planned, what was done, and the slots nothing fills yet. */
@ApplicationScoped
class ChannelCalendar {
    /** A month with the days around it, twice. */
    static final int MOST_DAYS = 92;

    private static final String LOGGED = COUNTED + """
            select a.id, a.channel_id as channel, a.held_on as "on", a.held_at as at, a.title from counted_activity a
            where a.unit_id = :unit and a.held_on between :from and :to
                and (cast(:channel as uuid) is null or a.channel_id = :channel)
                and not exists (select from broadcast b where b.activity_id = a.id and b.state = 'AIRED')
            order by a.held_on, a.held_at nulls last, a.logged_at, a.id
            """;

    @Inject
    Broadcasts broadcasts;

    @Inject
    Channels channels;

    @Inject
    Caller caller;

    @Inject
    Sql sql;

    ChannelCalendarView of(Unit unit, UUID channel, LocalDate from, LocalDate to) {
        if (!caller.may(BROADCAST_READ, unit) || !caller.may(ACTIVITY_READ, unit)) {
            throw Fault.NO_SUCH_THING.problem();
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw Problem.invalid("?to", BroadcastProblem.BROADCAST_CALENDAR_TOO_LONG, MOST_DAYS);
        }
        var lanes = channels.inUse(unit).stream()
                .filter(one -> channel == null || one.id().equals(channel))
                .toList();
        var items = broadcasts.between(unit, channel, from, to);
        var logged = logged(unit, channel, from, to);
        return new ChannelCalendarView(
                lanes.stream()
                        .map(lane ->
                                new Lane(BroadcastChannel.of(lane), lane.slots().size()))
                        .toList(),
                broadcasts.views(items),
                empty(lanes, items, logged, from.datesUntil(to.plusDays(1)).toList()),
                logged,
                ReadingTime.WORDS_A_MINUTE);
    }

    private List<Logged> logged(Unit unit, UUID channel, LocalDate from, LocalDate to) {
        return sql.of(LOGGED)
                .bind("unit", unit.id())
                .bind("channel", channel)
                .bind("from", from)
                .bind("to", to)
                .list(Logged.class);
    }

    private static List<EmptySlot> empty(
            List<Channel> lanes, List<Broadcast> items, List<Logged> logged, List<LocalDate> days) {
        var planned = items.stream().collect(groupingBy(item -> new Place(item.channel.id(), item.on)));
        var done = logged.stream().collect(groupingBy(one -> new Place(one.channel(), one.on())));
        return days.stream()
                .flatMap(day -> lanes.stream().flatMap(lane -> {
                    var place = new Place(lane.id(), day);
                    return free(
                                    lane.slots().stream().filter(slot -> slot.on(day)),
                                    planned.getOrDefault(place, List.of()),
                                    done.getOrDefault(place, List.of()))
                            .map(slot -> new EmptySlot(lane.id(), day, slot.time(), slot.minutes()));
                }))
                .toList();
    }

    private record Place(UUID channel, LocalDate on) {}

    /** Slots at whose hour nothing stands; what was done at no known hour takes the first that are left. */
    private static Stream<Slot> free(Stream<Slot> slots, List<Broadcast> planned, List<Logged> done) {
        var hours = new ArrayList<LocalTime>();
        planned.stream().map(item -> item.at).filter(at -> at != null).forEach(hours::add);
        done.stream().map(Logged::at).filter(at -> at != null).forEach(hours::add);
        long taken = done.stream().filter(one -> one.at() == null).count();
        return slots.filter(slot -> hours.stream().noneMatch(slot::holds)).skip(taken);
    }
}
