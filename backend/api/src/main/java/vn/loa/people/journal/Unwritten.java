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
 * The facts of one transaction, written together just before it commits: two statements for each unit's chain, however many facts, and
 * other writers of the unit wait only that long.
 */
final class Unwritten implements Synchronization {
    /** One recorded fact, without its place in the chain. */
    record Told(
            UUID unitId, Actor actor, Fact fact, UUID subject, String subjectTitle, String reason, String changes) {}

    /** The chain's last number and hash; locks the chain against other writers. */
    private static final String HEAD = """
            insert into journal_head as h (unit_id, sequence, hash) values (:unit, 0, '')
            on conflict (unit_id) do update set sequence = h.sequence returning h.sequence, h.hash
            """;

    private static final String WRITE = """
            with moved as (update journal_head set sequence = :sequence, hash = :hash where unit_id = :unit)
            insert into journal_entry (unit_id, sequence, at, actor_kind, actor_id, actor, noun, subject, subject_title, fact, reason, changes, previous_hash, hash)
            select cast(:unit as uuid), e.sequence, cast(:at as timestamptz), e.actor_kind, e.actor_id, e.actor, e.noun, e.subject, e.subject_title, e.fact, e.reason, e.changes, e.previous_hash, e.hash
            from json_to_recordset(cast(:entries as json)) as e (sequence bigint, actor_kind text, actor_id uuid, actor text, noun text, subject uuid,
                subject_title text, fact text, reason text, changes text, previous_hash text, hash text)
            order by e.sequence
            """;

    private record Head(long sequence, String hash) {}

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
        // Flush first, so that a chain is locked only for the two statements.
        sql.flush();
        chains.forEach(this::write);
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            committed.run();
        }
    }

    private void write(UUID unit, List<Told> facts) {
        var head = sql.of(HEAD).bind("unit", unit).one(Head.class);
        long sequence = head.sequence;
        var hash = head.hash;
        var at = BusinessClock.now(clock);
        var entries = new ArrayList<Map<String, Object>>();
        for (var told : facts) {
            var entry = new Entry(told, ++sequence, at, hash);
            hash = entry.hash;
            entries.add(columns(entry));
        }
        sql.of(WRITE)
                .bind("unit", unit)
                .bind("sequence", sequence)
                .bind("hash", hash)
                .bind("at", at)
                .bind("entries", json(entries))
                .update();
    }

    private static Map<String, Object> columns(Entry entry) {
        var columns = new LinkedHashMap<String, Object>();
        columns.put("sequence", entry.sequence);
        columns.put("actor_kind", entry.actorKind);
        columns.put("actor_id", entry.actorId);
        columns.put("actor", entry.actor);
        columns.put("noun", entry.noun);
        columns.put("subject", entry.subject);
        columns.put("subject_title", entry.subjectTitle);
        columns.put("fact", entry.fact);
        columns.put("reason", entry.reason);
        columns.put("changes", entry.changes);
        columns.put("previous_hash", entry.previousHash);
        columns.put("hash", entry.hash);
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
