package vn.loa.people.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Scoped;

/** Writes the facts. Each unit has its own chain, whose head row orders writers and holds the last hash. */
@ApplicationScoped
public class Journal {
    @Inject
    EntityManager em;

    @Inject
    ObjectMapper mapper;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Records that {@code fact} happened to {@code row}, in the caller's name; flushes first, so that constraints speak before the fact is told. */
    public void append(Fact fact, Scoped row) {
        append(fact, row, null, List.of());
    }

    public void append(Fact fact, Scoped row, String reason) {
        append(fact, row, reason, List.of());
    }

    /** Records an edit by what differs between two drafts; nothing when nothing does. */
    public void append(Fact fact, Scoped row, Record before, Record after) {
        var changes = Change.between(mapper, before, after);
        if (!changes.isEmpty()) {
            append(fact, row, null, changes);
        }
    }

    private void append(Fact fact, Scoped row, String reason, List<Change> changes) {
        append(caller.accountId(), caller.name(), fact, row, reason, changes);
    }

    private void append(UUID actorId, String actor, Fact fact, Scoped row, String reason, List<Change> changes) {
        em.flush();
        var head = head(row.unitId());
        var entry = new Entry(
                row.unitId(),
                ((Number) head.get("sequence")).longValue() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actorId,
                actor,
                fact.noun(),
                row.id(),
                row.subjectTitle(),
                fact.name(),
                reason,
                json(changes),
                (String) head.get("hash"));
        em.persist(entry);
        em.createNativeQuery("update journal_head set sequence = :sequence, hash = :hash where unit_id = :unit")
                .setParameter("sequence", entry.sequence)
                .setParameter("hash", entry.hash)
                .setParameter("unit", row.unitId())
                .executeUpdate();
    }

    private Tuple head(UUID unit) {
        em.createNativeQuery(
                        "insert into journal_head (unit_id, sequence, hash) values (:unit, 0, '') on conflict do nothing")
                .setParameter("unit", unit)
                .executeUpdate();
        return (Tuple) em.createNativeQuery(
                        "select sequence, hash from journal_head where unit_id = :unit for update", Tuple.class)
                .setParameter("unit", unit)
                .getSingleResult();
    }

    private String json(List<Change> changes) {
        try {
            return mapper.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("changes are plain JSON", e);
        }
    }
}
