package vn.loa.people.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Actor;

/**
 * The facts of one transaction, written together just before it commits: one statement for each unit's chain, however many facts, and
 * other writers of the unit wait only from there to the commit.
 */
final class Unwritten implements Synchronization {
    /** One recorded fact, without its place in the chain. */
    record Told(
            UUID unitId, Actor actor, Fact fact, UUID subject, String subjectTitle, String reason, String changes) {}

    /**
     * Appends the facts to the chain, whose head is locked from here to the commit. Numbers and hashes follow from the head, so the database
     * computes them, as {@link Entry#computeHash()} does.
     */
    private static final String WRITE = """
            with recursive head as materialized (select sequence, hash from journal_head where unit_id = :unit for update),
            told as materialized (
                select * from json_to_recordset(cast(:facts as json)) as t (place bigint, actor_kind text, actor_id uuid, actor text, noun text, subject uuid,
                    subject_title text, fact text, reason text, changes text, hashed text)),
            chain as (
                select cast(0 as bigint) as place, sequence, cast(null as text) as previous_hash, hash from head
                union all
                select t.place, c.sequence + 1, c.hash,
                       encode(sha256(convert_to(concat_ws(chr(31), cast(:unit as text), c.sequence + 1, t.hashed, c.hash), 'UTF8')), 'hex')
                from chain c join told t on t.place = c.place + 1),
            moved as (
                update journal_head h set sequence = c.sequence, hash = c.hash from chain c where h.unit_id = :unit and c.place = :last)
            insert into journal_entry (unit_id, sequence, at, actor_kind, actor_id, actor, noun, subject, subject_title, fact, reason, changes, previous_hash, hash)
            select :unit, c.sequence, :at, t.actor_kind, t.actor_id, t.actor, t.noun, t.subject, t.subject_title, t.fact, t.reason, t.changes, c.previous_hash, c.hash
            from chain c join told t on t.place = c.place order by c.sequence
            """;

    private static final String BEGIN =
            "insert into journal_head (unit_id, sequence, hash) values (:unit, 0, '') on conflict do nothing";

    private final Sql sql;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final Runnable committed;
    /** By unit, always in the same order, so that two transactions never deadlock. */
    private final Map<UUID, List<Told>> chains = new TreeMap<>();

    Unwritten(Sql sql, ObjectMapper mapper, Clock clock, Runnable committed) {
        this.sql = sql;
        this.mapper = mapper;
        this.clock = clock;
        this.committed = committed;
    }

    void add(Told told) {
        chains.computeIfAbsent(told.unitId(), unit -> new ArrayList<>()).add(told);
    }

    @Override
    public void beforeCompletion() {
        // Flush first, so that a chain is locked only for its statement.
        sql.flush();
        chains.forEach(this::write);
        sql.release();
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            committed.run();
        }
    }

    private void write(UUID unit, List<Told> told) {
        var at = BusinessClock.now(clock);
        var facts = new ArrayList<Map<String, Object>>();
        told.forEach(one -> facts.add(columns(facts.size() + 1, new Entry(one, at))));
        var write = sql.of(WRITE)
                .unflushed()
                .bind("unit", unit)
                .bind("facts", json(facts))
                .bind("last", facts.size())
                .bind("at", at);
        if (write.update() == 0) {
            sql.of(BEGIN).unflushed().bind("unit", unit).update();
            write.update();
        }
    }

    private static Map<String, Object> columns(int place, Entry entry) {
        var columns = new LinkedHashMap<String, Object>();
        columns.put("place", place);
        columns.put("actor_kind", entry.actorKind);
        columns.put("actor_id", entry.actorId);
        columns.put("actor", entry.actor);
        columns.put("noun", entry.noun);
        columns.put("subject", entry.subject);
        columns.put("subject_title", entry.subjectTitle);
        columns.put("fact", entry.fact);
        columns.put("reason", entry.reason);
        columns.put("changes", entry.changes);
        columns.put("hashed", entry.hashed());
        return columns;
    }

    private String json(List<Map<String, Object>> entries) {
        try {
            return mapper.writeValueAsString(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an entry is plain JSON", e);
        }
    }
}
