package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.reading.reader.ProposedParty.Lead;
import vn.loa.reading.text.Folding;

/** The parties a plan names, each once under all its names. */
final class Parties {
    private final Map<String, Party> parties = new LinkedHashMap<>();

    private static final class Party {
        final String id;
        final List<String> core;
        Prose name;
        boolean duties;
        Lead lead = Lead.NONE;
        String clause;
        double confidence;

        Party(String id, Prose name, String clause) {
            this.id = id;
            this.name = name;
            this.core = Names.core(name.key());
            this.clause = clause;
        }
    }

    /** One that owns a duty. */
    String owner(Prose name, String clause) {
        var party = known(name, clause);
        if (!party.duties) {
            party.duties = true;
            party.name = name;
            party.clause = clause;
            party.lead = Lead.INFERRED;
        }
        return party.id;
    }

    /** One that is only mentioned with the owner. */
    String beside(Prose name, String clause) {
        return known(name, clause).id;
    }

    void leads(String id) {
        parties.get(id).lead = Lead.WRITTEN;
    }

    private Party known(Prose name, String clause) {
        var core = Names.core(name.key());
        for (var party : parties.values()) {
            if (same(party, core, name) && !apart(party.name, name)) {
                return party;
            }
        }
        var party = new Party("p" + (parties.size() + 1), name, clause);
        party.confidence = Math.min(0.95, 0.6 + 0.35 / Math.max(1, Letters.words(name.text()) - 5));
        parties.put(party.id, party);
        return party;
    }

    /** The same body, or a short name for it: "văn hóa" for "Văn hóa - Thông tin". */
    private static boolean same(Party party, List<String> other, Prose name) {
        var one = party.core;
        if (one.equals(other)) {
            return true;
        }
        if (NameList.of(party.name).size() != NameList.of(name).size()) {
            return false;
        }
        var shorter = one.size() < other.size() ? one : other;
        var longer = shorter == one ? other : one;
        return shorter.size() >= 2
                && shorter.size() < longer.size()
                && longer.subList(0, shorter.size()).equals(shorter)
                && !longer.contains("huyen")
                && !longer.contains("tinh");
    }

    /** Names in a sound document that only their marks tell apart: "Thôn Đông" and "Thôn Dòng". */
    private static boolean apart(Prose one, Prose other) {
        return !one.damaged()
                && Folding.words(one.text()).equals(Folding.words(other.text()))
                && !Folding.spelled(one.text()).equals(Folding.spelled(other.text()));
    }

    List<ProposedParty> all() {
        return parties.values().stream().map(Parties::proposed).toList();
    }

    private static ProposedParty proposed(Party party) {
        var key = party.name.key();
        var doubts = new ArrayList<Doubt>();
        boolean outside = Names.outside(key);
        if (outside) {
            doubts.add(Doubt.of(DoubtCode.PARTY_OUTSIDE));
        }
        if (party.lead == Lead.INFERRED) {
            doubts.add(Doubt.of(DoubtCode.LEAD_INFERRED));
        }
        double sure = party.confidence * (party.name.damaged() ? 0.9 : 1);
        return new ProposedParty(
                party.id,
                party.name.written(),
                Names.kind(key),
                party.duties,
                party.lead,
                outside,
                party.clause,
                null,
                false,
                Math.round(100 * sure) / 100.0,
                List.copyOf(doubts));
    }
}
