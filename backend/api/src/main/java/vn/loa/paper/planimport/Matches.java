package vn.loa.paper.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.unit.Unit;
import vn.loa.reading.reader.Doubt;
import vn.loa.reading.reader.DoubtCode;
import vn.loa.reading.reader.KnownCitation;
import vn.loa.reading.reader.Lookup;
import vn.loa.reading.reader.Proposal;
import vn.loa.reading.reader.ProposedChannel;
import vn.loa.reading.reader.ProposedHead;
import vn.loa.reading.reader.ProposedParty;
import vn.loa.reading.text.Folding;
import vn.loa.work.register.Force;
import vn.loa.work.register.KnownDocument;
import vn.loa.work.register.KnownDocuments;
import vn.loa.work.register.LegalForce;

/** Matches the names in a document with the unit's own rows, so that nothing is created twice. A person may choose otherwise. */
@ApplicationScoped
class Matches {
    /** Two names match from this share of common trigrams: "Tư pháp" and "Công chức Tư pháp - Hộ tịch". */
    private static final double ALIKE = 0.75;

    @Inject
    Sql sql;

    @Inject
    KnownDocuments register;

    @Inject
    Clock clock;

    /** What {@code unit} may read of the register of known documents. */
    Lookup register(Unit unit) {
        return cited -> {
            var shelf = register.shelf(List.of(cited.number()), List.of(unit.unitPath()));
            return shelf.meant(cited, unit.unitPath())
                    .map(known -> known(known, shelf.force(known, unit.unitPath(), BusinessClock.today(clock))));
        };
    }

    private static KnownCitation known(KnownDocument document, LegalForce law) {
        boolean ended = law.force() == Force.NO_LONGER_IN_FORCE;
        var successor =
                ended && !law.instead().isEmpty() ? law.instead().getFirst().number() : document.replacedBy();
        return new KnownCitation(
                document.number(), document.issuedOn(), document.issuer(), document.title(), !ended, successor);
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

    private static boolean same(String one, String other) {
        return Folding.words(one).equals(Folding.words(other));
    }

    private ProposedParty matched(ProposedParty party, Unit unit) {
        var name = party.name().restored() == null
                ? party.name().text()
                : party.name().restored();
        var found = sql.of("""
                        select id from assignee where unit_id = :unit and retired_at is null and word_similarity(folded(:name), search) >= :alike
                        order by word_similarity(folded(:name), search) desc, similarity(folded(:name), search) desc, id limit 1
                        """)
                .bind("unit", unit.id())
                .bind("name", name)
                .bind("alike", ALIKE)
                .first(UUID.class)
                .orElse(null);
        return new ProposedParty(
                party.id(),
                party.name(),
                party.kind(),
                party.duties(),
                party.lead(),
                party.outside(),
                party.clause(),
                found,
                party.dropped(),
                party.confidence(),
                party.doubts());
    }

    /** The unit's channel of this type, the oldest where it has several. */
    private ProposedChannel matched(ProposedChannel channel, Unit unit) {
        var found = channel.type() == null
                ? null
                : sql.of(
                                "select id from channel where unit_id = :unit and retired_at is null and type = :type order by created_at, id limit 1")
                        .bind("unit", unit.id())
                        .bind("type", channel.type().name())
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
