package vn.loa.work.channel;

import static vn.loa.people.access.Action.CHANNEL_EDIT;
import static vn.loa.people.access.Action.CHANNEL_READ;
import static vn.loa.work.channel.ChannelFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.http.Constraint;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Scope;
import vn.loa.people.assignee.Assignee;
import vn.loa.people.assignee.Assignees;
import vn.loa.people.journal.Fact;
import vn.loa.people.journal.Journal;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.reading.term.ChannelGroup;
import vn.loa.reading.term.ChannelType;

/** The door to channels: asking for a row says what for, and asking is authorizing. */
@ApplicationScoped
public class Channels {
    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    Units units;

    @Inject
    Assignees assignees;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Channel get(UUID id, Action action) {
        Channel channel = Channel.findById(id);
        caller.require(action, channel);
        return channel;
    }

    /** The unit's own channel a draft names; 422 at {@code pointer} for any other. Null stays null. */
    public Channel named(String pointer, UUID id, Unit unit) {
        if (id == null) {
            return null;
        }
        Channel channel = Channel.findById(id);
        if (channel == null || !channel.unitId().equals(unit.id())) {
            throw Problem.invalid(pointer, Fault.UNKNOWN_REFERENCE);
        }
        return channel;
    }

    /** {@link #named(String, UUID, Unit)} for a list; pointers carry the index. */
    public List<Channel> named(String pointer, List<UUID> ids, Unit unit) {
        var found = new ArrayList<Channel>();
        for (int i = 0; i < ids.size(); i++) {
            found.add(named(pointer + "/" + i, ids.get(i), unit));
        }
        return found;
    }

    /** Those of {@code unit} that are in use now, by name. */
    public List<Channel> active(Unit unit) {
        return Channel.list("unit = ?1 and retiredAt is null order by name", unit);
    }

    /** The assignee a draft says runs the channel; null where it names none. */
    private Assignee runBy(ChannelDraft draft, Unit unit) {
        return assignees.named("/runBy", draft.runBy(), unit);
    }

    /** A new channel; at {@code id} where the caller chose one. Its draft's shape is checked where it comes in. */
    public Channel create(UUID id, ChannelDraft draft) {
        var unit = units.at("/unit", draft.unit(), CHANNEL_EDIT);
        var channel = new Channel(id, unit, draft, runBy(draft, unit), clock.instant());
        channel.persist();
        return told(CHANNEL_CREATED, channel);
    }

    Channel edit(Channel channel, ChannelDraft draft) {
        var before = channel.edit(draft, runBy(draft, channel.unit()));
        unique(() -> journal.append(CHANNEL_EDITED, channel, before, channel.draft()));
        return channel;
    }

    Channel retire(Channel channel) {
        channel.retire(clock.instant());
        return told(CHANNEL_RETIRED, channel);
    }

    Channel reinstate(Channel channel) {
        channel.reinstate();
        return told(CHANNEL_REINSTATED, channel);
    }

    Page<ChannelView> list(UUID unit, String q, ChannelGroup group, ChannelType type, Boolean retired, Paging paging) {
        var listing = Listing.of("channel c", "c.id")
                .where("c.unit_id = :unit", "unit", unit)
                .search("c.search", q)
                .where("c.type = :type", "type", type == null ? null : type.name())
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
        return scope.narrow(listing, "c", "true").page(em, paging, this::views);
    }

    ChannelView view(Channel channel) {
        return ChannelView.of(channel, caller.allowed(channel, List.of(CHANNEL_READ, CHANNEL_EDIT)));
    }

    private List<ChannelView> views(List<UUID> ids) {
        return Channel.<Channel>list("id in ?1", ids).stream()
                .sorted(Comparator.comparing(channel -> ids.indexOf(channel.id())))
                .map(this::view)
                .toList();
    }

    private Channel told(Fact fact, Channel channel) {
        unique(() -> journal.append(fact, channel));
        return channel;
    }

    private void unique(Runnable flush) {
        Constraint.guard("channel_name_key", Problem.invalid("/name", ChannelProblem.CHANNEL_NAME_TAKEN), flush);
    }
}
