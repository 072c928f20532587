package vn.loa.paper.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.loa.people.assignee.AssigneeDraft;
import vn.loa.people.assignee.Assignees;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Fault;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;
import vn.loa.reading.reader.Proposal;
import vn.loa.reading.reader.ProposedChannel;
import vn.loa.reading.reader.ProposedParty;
import vn.loa.reading.term.ChannelType;
import vn.loa.reading.text.Folding;
import vn.loa.work.channel.ChannelDraft;
import vn.loa.work.channel.Channels;

/** The assignees and channels that a proposal's pieces mean. What the unit lacks is created only where a person named it. */
@ApplicationScoped
class MeantRows {
    @Inject
    Assignees assignees;

    @Inject
    Channels channels;

    @Inject
    Matches matches;

    /** @throws Problem 422 at each of {@code create} that is no piece to be created */
    static void check(Proposal proposal, List<String> create) {
        var lacking = Stream.concat(
                        proposal.parties().stream()
                                .filter(party -> !party.dropped() && party.assignee() == null)
                                .map(ProposedParty::id),
                        proposal.channels().stream()
                                .filter(channel ->
                                        !channel.dropped() && channel.channel() == null && channel.type() != null)
                                .map(ProposedChannel::id))
                .toList();
        var faults = Fault.INVALID_DATA.problem();
        for (int i = 0; i < create.size(); i++) {
            if (!lacking.contains(create.get(i))) {
                faults.at("/create/" + i, PlanImportProblem.PROPOSAL_PIECE_NOT_NEW, create.get(i));
            }
        }
        faults.refuse();
    }

    /** The unit's assignee for each party that has one or gets one. Parties with the same name are one. */
    Map<String, UUID> assignees(Proposal proposal, Unit unit, List<String> create) {
        var found = new HashMap<String, UUID>();
        var made = new HashMap<String, UUID>();
        for (int i = 0; i < proposal.parties().size(); i++) {
            var party = proposal.parties().get(i);
            if (!party.dropped() && party.assignee() != null) {
                found.put(party.id(), party.assignee());
            } else if (create.contains(party.id())) {
                found.put(party.id(), assignee("/parties/" + i, party, unit, made));
            }
        }
        return found;
    }

    private UUID assignee(String piece, ProposedParty party, Unit unit, Map<String, UUID> made) {
        var name = Wording.cut(Wording.best(party.name()), 200);
        var draft = new AssigneeDraft(unit.id(), name, party.kind(), null);
        return made.computeIfAbsent(Folding.spelled(name), key -> matches.assignee(name, unit)
                .orElseGet(() -> of(piece, () -> assignees.create(null, draft).id())));
    }

    /** The unit's channel for each form that has one or gets one; one created for a type is shared. */
    Map<String, UUID> channels(Proposal proposal, Unit unit, List<String> create) {
        var found = new HashMap<String, UUID>();
        var made = new HashMap<ChannelType, UUID>();
        for (int i = 0; i < proposal.channels().size(); i++) {
            var channel = proposal.channels().get(i);
            var piece = "/channels/" + i;
            if (!channel.dropped() && channel.channel() != null) {
                found.put(channel.id(), channel.channel());
            } else if (create.contains(channel.id())) {
                found.put(
                        channel.id(),
                        made.computeIfAbsent(channel.type(), type -> of(piece, () -> channel(type, unit))));
            }
        }
        return found;
    }

    private UUID channel(ChannelType type, Unit unit) {
        var draft = new ChannelDraft(
                unit.id(), type, type.called(Language.VI), Wording.measure(type), null, List.of(), null);
        return channels.create(null, draft).id();
    }

    /** Reports what {@code making} refuses at the piece it creates. */
    private static <T> T of(String piece, Supplier<T> making) {
        try {
            return making.get();
        } catch (Problem problem) {
            throw problem.under(piece);
        }
    }
}
