package vn.loa.people.journal;

import static vn.loa.people.access.Action.JOURNAL_READ;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.access.Caller;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** The door to reading the journal, one unit's chain at a time. */
@ApplicationScoped
class Chains {
    /** Whole days in Việt Nam, both included. */
    record Filter(String noun, UUID subject, UUID actor, LocalDate from, LocalDate to) {}

    @Inject
    EntityManager em;

    @Inject
    ObjectMapper mapper;

    @Inject
    Caller caller;

    @Inject
    Chain.Owners owners;

    /** The unit's chain; without a unit, the only one the caller may read. */
    Chain get(UUID unit) {
        var chain = owners.chain(unit == null ? onlyUnit() : unit);
        caller.require(JOURNAL_READ, chain);
        return chain;
    }

    Page<EntryView> list(Chain chain, Filter filter, Paging paging) {
        // An entry's key is its number; lists page by ids, so the number is encoded as one.
        return Listing.of("journal_entry e", "cast(lpad(to_hex(e.sequence), 32, '0') as uuid)")
                .where("e.unit_id = :unit", "unit", chain.unitId())
                // 0.1.0 wrote known_document, and an entry never changes.
                .where("replace(e.noun, '_', '-') = :noun", "noun", filter.noun)
                .where("e.subject = :subject", "subject", filter.subject)
                .where("e.actor_id = :actor", "actor", filter.actor)
                .where(
                        "e.at >= :from",
                        "from",
                        filter.from == null
                                ? null
                                : filter.from.atStartOfDay(BusinessClock.ZONE).toInstant())
                .where(
                        "e.at < :to",
                        "to",
                        filter.to == null
                                ? null
                                : filter.to
                                        .plusDays(1)
                                        .atStartOfDay(BusinessClock.ZONE)
                                        .toInstant())
                .sortable("sequence", "e.sequence", "bigint")
                .sortedBy("-sequence")
                .page(new vn.loa.kernel.sql.Sql(em), paging, ids -> views(chain, ids));
    }

    private UUID onlyUnit() {
        var units = caller.units(JOURNAL_READ);
        if (units.isEmpty()) {
            throw Fault.ACTION_NOT_ALLOWED.problem();
        }
        if (units.size() > 1) {
            throw Problem.invalid("?unit", Fault.REQUIRED);
        }
        return units.iterator().next();
    }

    private List<EntryView> views(Chain chain, List<UUID> ids) {
        var numbers = ids.stream().map(UUID::getLeastSignificantBits).toList();
        return em.createQuery("from Entry where unitId = :unit and sequence in :numbers", Entry.class)
                .setParameter("unit", chain.unitId())
                .setParameter("numbers", numbers)
                .getResultStream()
                .sorted(Comparator.comparing(entry -> numbers.indexOf(entry.sequence)))
                .map(entry -> view(chain, entry))
                .toList();
    }

    private EntryView view(Chain chain, Entry entry) {
        return new EntryView(
                entry.sequence,
                entry.at,
                entry.actor,
                entry.actorId,
                entry.actorKind,
                chain.unit(),
                entry.noun.replace('_', '-'),
                entry.subject,
                entry.subjectTitle,
                entry.fact,
                entry.reason,
                changes(entry.changes));
    }

    private List<Change> changes(String json) {
        try {
            return mapper.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an entry's changes were written by Loa", e);
        }
    }
}
