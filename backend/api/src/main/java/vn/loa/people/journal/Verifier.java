package vn.loa.people.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import vn.loa.kernel.sql.Sql;

/**
 * Re-hashes a chain from its first entry and compares its end with the head kept beside it: an edit breaks a hash, a deletion leaves a gap,
 * a truncated chain ends before the head, a foreign tail goes beyond it.
 */
@ApplicationScoped
class Verifier {
    private static final String ENTRIES = "from Entry where unitId = :unit and sequence <= :last order by sequence";
    /** One statement, so that head and entries are consistent while others write. */
    private static final String BEYOND = """
            select min(e.sequence) from journal_entry e left join journal_head h on h.unit_id = e.unit_id
            where e.unit_id = :unit and (h.sequence is null or e.sequence > h.sequence)
            """;

    @Inject
    EntityManager em;

    @Inject
    Sql sql;

    Verification verify(UUID unit) {
        var head = head(unit);
        long last = head.map(Head::sequence).orElse(0L);
        var walk = new Walk();
        try (var entries = em.createQuery(ENTRIES, Entry.class)
                .setParameter("unit", unit)
                .setParameter("last", last)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                // Streamed: a chain of many years must not fill the memory.
                .setHint(HibernateHints.HINT_FETCH_SIZE, 500)
                .getResultStream()) {
            entries.forEach(entry -> {
                walk.step(entry);
                em.detach(entry);
            });
        }
        if (last > 0) {
            walk.end(last, head.get().hash);
        }
        walk.foreign(beyond(unit));
        return walk.found();
    }

    private record Head(long sequence, String hash) {}

    private Optional<Head> head(UUID unit) {
        return sql.of("select sequence, hash from journal_head where unit_id = :unit")
                .bind("unit", unit)
                .first(Head.class);
    }

    private Long beyond(UUID unit) {
        return sql.of(BEYOND).bind("unit", unit).one(Long.class);
    }

    private static final class Walk {
        private long entries;
        private long reached;
        private String hash = "";
        private Long broken;

        void step(Entry entry) {
            entries++;
            reached++;
            if (entry.sequence != reached) {
                broken(reached);
                reached = entry.sequence;
            } else if (!entry.previousHash.equals(hash) || !entry.computeHash().equals(entry.hash)) {
                broken(reached);
            }
            hash = entry.hash;
        }

        void end(long last, String lastHash) {
            if (reached < last) {
                broken(reached + 1);
            } else if (!hash.equals(lastHash)) {
                broken(last);
            }
        }

        void foreign(Long sequence) {
            if (sequence != null) {
                broken(sequence);
            }
        }

        Verification found() {
            return new Verification(broken == null, entries, broken);
        }

        private void broken(long sequence) {
            if (broken == null) {
                broken = sequence;
            }
        }
    }
}
