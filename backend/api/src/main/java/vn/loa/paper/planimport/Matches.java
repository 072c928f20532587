package vn.loa.paper.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.unit.Unit;
import vn.loa.reading.reader.Doubt;
import vn.loa.reading.reader.DoubtCode;
import vn.loa.reading.reader.Lookup;
import vn.loa.reading.reader.Proposal;
import vn.loa.reading.reader.ProposedChannel;
import vn.loa.reading.reader.ProposedHead;
import vn.loa.reading.reader.ProposedParty;
import vn.loa.reading.text.Folding;
import vn.loa.reading.text.Named;
import vn.loa.work.register.Force;

/** Matches the names in a document with the unit's own rows, so that nothing is created twice. A person may choose otherwise. */
@ApplicationScoped
class Matches {
    /** Two names match from this share of common trigrams: "Tư pháp" and "Công chức Tư pháp - Hộ tịch". */
    private static final double ALIKE = 0.75;

    @Inject
    Sql sql;

    @Inject
    RegisterLookup register;

    @Inject
    Clock clock;

    /** What {@code unit} may read of the register of known documents, as it stands today. */
    Lookup register(Unit unit) {
        return register.of(
                unit, BusinessClock.today(clock), EnumSet.of(Force.NO_LONGER_IN_FORCE), (number, force) -> {});
    }

    Proposal matched(Proposal proposal, Unit unit) {
        var parties =
                proposal.parties().stream().map(party -> matched(party, unit)).toList();
        var channels = proposal.channels().stream()
                .map(channel -> matched(channel, unit))
                .toList();
        return new Proposal(
                ofUnit(proposal.head(), unit),
                proposal.clauses(),
                proposal.citations(),
                proposal.targets(),
                proposal.topics(),
                channels,
                proposal.funding(),
                parties,
                proposal.tasks(),
                proposal.annexes(),
                proposal.recipients(),
                proposal.signature(),
                proposal.unread(),
                proposal.doubts());
    }

    /** A document of another unit is no mistake yet (a plan taken as a model), but the reviewer should know. */
    private ProposedHead ofUnit(ProposedHead head, Unit unit) {
        if (head.unit() == null || same(Wording.likely(head.unit()), unit.name())) {
            return head;
        }
        var doubts = new ArrayList<>(head.doubts());
        doubts.add(Doubt.of(DoubtCode.UNIT_DIFFERS, head.unit().text(), unit.name()));
        return new ProposedHead(
                head.superior(),
                head.issuer(),
                head.number(),
                head.notation(),
                head.numberAt(),
                head.place(),
                head.date(),
                head.dateAt(),
                head.title(),
                head.year(),
                head.unit(),
                head.preamble(),
                head.closing(),
                head.parent(),
                head.confidence(),
                doubts);
    }

    /** A document that lost its marks may still be the unit's. */
    private static boolean same(String written, String name) {
        boolean unmarked = Folding.words(written).equals(Folding.spelled(written));
        return unmarked
                ? Folding.words(written).equals(Folding.words(name))
                : Folding.spelled(written).equals(Folding.spelled(name));
    }

    private ProposedParty matched(ProposedParty party, Unit unit) {
        var name = Wording.likely(party.name());
        var meant = meant(name, unit);
        var doubts = new ArrayList<>(party.doubts());
        if (meant.size() > 1) {
            var names = meant.stream().map(Like::name).collect(Collectors.joining("; "));
            doubts.add(Doubt.of(DoubtCode.PARTY_AMBIGUOUS, name, names));
        }
        return new ProposedParty(
                party.id(),
                party.name(),
                party.kind(),
                party.duties(),
                party.lead(),
                party.outside(),
                party.clause(),
                meant.size() == 1 ? meant.getFirst().id() : null,
                party.dropped(),
                party.confidence(),
                doubts);
    }

    /** The unit's assignee that is called exactly so. */
    Optional<UUID> assignee(String name, Unit unit) {
        return sql.of("select id from assignee where unit_id = :unit and retired_at is null and name = :name")
                .bind("unit", unit.id())
                .bind("name", name)
                .first(UUID.class);
    }

    /** The unit's assignees a name may mean: those of that name, else the most similar. */
    private List<Like> meant(String name, Unit unit) {
        var like = sql.of("""
                        select id, name, rank() over (order by word_similarity(folded(:name), search) desc, similarity(folded(:name), search) desc) as rank
                        from assignee where unit_id = :unit and retired_at is null and word_similarity(folded(:name), search) >= :alike
                        order by rank, name
                        """)
                .bind("unit", unit.id())
                .bind("name", name)
                .bind("alike", ALIKE)
                .list(Like.class);
        var meant = new Named<>(like, Like::id, Like::name).meant(name);
        return meant.isEmpty() ? like.stream().filter(one -> one.rank == 1).toList() : meant;
    }

    /** @param rank 1 for the most similar */
    private record Like(UUID id, String name, long rank) {}

    /** The unit's channel that is called exactly so, whatever its type; else the one of this type, of this name where it has several. */
    private ProposedChannel matched(ProposedChannel channel, Unit unit) {
        var type = channel.type() == null ? "" : channel.type().name();
        var found = sql.of("""
                        select id from channel where unit_id = :unit and retired_at is null and (type = :type or lower(name) = lower(:name))
                        order by name = :name desc, lower(name) = lower(:name) desc, folded(name) = folded(:name) desc, created_at, id limit 1
                        """)
                .bind("unit", unit.id())
                .bind("name", Wording.likely(channel.name()))
                .bind("type", type)
                .first(UUID.class)
                .orElse(null);
        return new ProposedChannel(
                channel.id(),
                channel.name(),
                channel.type(),
                channel.clause(),
                found,
                channel.dropped(),
                channel.confidence(),
                channel.doubts());
    }
}
