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
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
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
    Units units;

    /** The unit whose chain is read; without one named the only one whose chain the caller may read. */
    Unit get(UUID id) {
        var unit = units.get(id == null ? onlyUnit() : id);
        caller.require(JOURNAL_READ, unit);
        return unit;
    }

    Page<EntryView> list(Unit unit, Filter filter, Paging paging) {
        // An entry is named by its number; lists page by ids, so the number is written as one.
        return Listing.of("journal_entry e", "cast(lpad(to_hex(e.sequence), 32, '0') as uuid)")
                .where("e.unit_id = :unit", "unit", unit.id())
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
                .page(em, paging, ids -> views(unit, ids));
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

    private List<EntryView> views(Unit unit, List<UUID> ids) {
        var numbers = ids.stream().map(UUID::getLeastSignificantBits).toList();
        return em.createQuery("from Entry where unitId = :unit and sequence in :numbers", Entry.class)
                .setParameter("unit", unit.id())
                .setParameter("numbers", numbers)
                .getResultStream()
                .sorted(Comparator.comparing(entry -> numbers.indexOf(entry.sequence)))
                .map(entry -> view(unit, entry))
                .toList();
    }

    private EntryView view(Unit unit, Entry entry) {
        return new EntryView(
                entry.sequence,
                entry.at,
                entry.actor,
                entry.actorId,
                entry.actorKind,
                unit.ref(),
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
