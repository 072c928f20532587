package vn.loa.work.channel;

import static vn.loa.people.access.Action.CHANNEL_EDIT;
import static vn.loa.people.access.Action.CHANNEL_READ;
import static vn.loa.work.channel.ChannelFact.*;
import static vn.loa.work.channel.ChannelProblem.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.assignee.Assignee;
import vn.loa.people.assignee.Assignees;
import vn.loa.people.unit.RetirableDoor;
import vn.loa.people.unit.Unit;
import vn.loa.reading.term.ChannelGroup;
import vn.loa.reading.term.ChannelType;

/** The door to channels. */
@ApplicationScoped
public class Channels extends RetirableDoor<Channel, ChannelView> {
    @Inject
    Assignees assignees;

    Channels() {
        super(
                Channel.class,
                new Retirement(
                        ChannelFact.CHANNEL_RETIRED,
                        CHANNEL_REINSTATED,
                        ChannelProblem.CHANNEL_RETIRED,
                        CHANNEL_NOT_RETIRED));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(
                new Constraint("channel_name_key", "/name", CHANNEL_NAME_TAKEN),
                new Constraint("play_source_channel_fkey", "/measure", CHANNEL_MEASURE_LOGGED));
    }

    /** A new channel; at {@code id} where the caller chose one. The caller has validated its draft. */
    public Channel create(UUID id, ChannelDraft draft) {
        var unit = units.at("/unit", draft.unit(), CHANNEL_EDIT);
        return create(CHANNEL_CREATED, new Channel(id, unit, draft, runBy(draft, unit), now()));
    }

    /** One of a unit that is being set up, which takes no right to the unit's channels. */
    public Channel found(Unit unit, ChannelDraft draft) {
        return create(CHANNEL_CREATED, new Channel(null, unit, draft, null, now()));
    }

    Channel edit(Channel channel, ChannelDraft draft) {
        var before = channel.draft();
        channel.edit(draft, runBy(draft, channel.unit()));
        return recorded(CHANNEL_EDITED, channel, before, channel.draft());
    }

    /** The unit's channels in use, those with weekly slots first. */
    public List<Channel> inUse(Unit unit) {
        return list("where unit = ?1 and retiredAt is null order by name", unit).stream()
                .sorted(Comparator.comparing(channel -> channel.slots().isEmpty()))
                .toList();
    }

    Page<ChannelView> list(UUID unit, String q, ChannelGroup group, ChannelType type, Boolean retired, Paging paging) {
        var listing = Listing.of("channel c", "c.id")
                .where("c.unit_id = :unit", "unit", unit)
                .search("c.search", q)
                .where("c.type = :type", "type", type)
                .where(
                        "c.type = any(string_to_array(:types, ','))",
                        "types",
                        group == null
                                ? null
                                : ChannelType.of(group).stream().map(Enum::name).collect(Collectors.joining(",")))
                .where("(c.retired_at is not null) = :retired", "retired", retired)
                .sortable("name", "c.name", "text")
                .sortable("type", "c.type", "text")
                .sortedBy("name");
        return page(scope.narrow(listing, "c", null, CHANNEL_READ, "true"), paging);
    }

    @Override
    protected List<ChannelView> views(List<Channel> channels) {
        return channels.stream()
                .map(channel -> ChannelView.of(channel, caller.allowed(channel, List.of(CHANNEL_READ, CHANNEL_EDIT))))
                .toList();
    }

    /** The assignee that runs the channel, from a draft; null where it names none. */
    private Assignee runBy(ChannelDraft draft, Unit unit) {
        return assignees.named("/runBy", draft.runBy(), unit);
    }
}
