package vn.loa.people.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Actor;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Scoped;

/**
 * Records the facts. Each unit has its own chain, whose head row orders writers and holds the last hash. Facts are collected and written
 * just before the transaction commits ({@link Unwritten}); {@link JournalListener}s hear them after.
 */
@ApplicationScoped
public class Journal {
    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Listeners listeners;

    @Inject
    TransactionManager transactions;

    @Inject
    TransactionSynchronizationRegistry current;

    /** Records that {@code fact} happened to {@code row}, in the caller's name. */
    public void append(Fact fact, Scoped row) {
        append(fact, row, null, List.of());
    }

    /** Records what Loa did by itself. */
    public void appendByLoa(Fact fact, Scoped row) {
        append(Actor.LOA, fact, row, null, List.of());
    }

    public void append(Fact fact, Scoped row, String reason) {
        append(fact, row, reason, List.of());
    }

    /** Records an edit as the difference between two drafts; nothing when they are equal. */
    public void append(Fact fact, Scoped row, Record before, Record after) {
        var changes = Change.between(mapper, before, after);
        if (!changes.isEmpty()) {
            append(fact, row, null, changes);
        }
    }

    /** Records an act with its reason, and what it changed between two drafts, perhaps nothing. */
    public void append(Fact fact, Scoped row, String reason, Record before, Record after) {
        append(fact, row, reason, Change.between(mapper, before, after));
    }

    private void append(Fact fact, Scoped row, String reason, List<Change> changes) {
        append(caller.actor(), fact, row, reason, changes);
    }

    private void append(Actor actor, Fact fact, Scoped row, String reason, List<Change> changes) {
        unwritten()
                .add(new Unwritten.Told(
                        row.unitId(), actor, fact, row.id(), row.subjectTitle(), reason, json(changes)));
    }

    /** The facts of this transaction. */
    private Unwritten unwritten() {
        if (current.getResource(Unwritten.class) instanceof Unwritten facts) {
            return facts;
        }
        var facts = new Unwritten(sql, mapper, clock, listeners::wake);
        try {
            // Not an interposed one: those run last, after Hibernate's flush, and could write no more.
            transactions.getTransaction().registerSynchronization(facts);
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException("a fact is recorded in the transaction of what happened", e);
        }
        current.putResource(Unwritten.class, facts);
        return facts;
    }

    private String json(List<Change> changes) {
        try {
            return mapper.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("changes are plain JSON", e);
        }
    }
}
