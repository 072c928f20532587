package vn.loa.kernel.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Callable;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.event.spi.EventSource;

/** The one way to write a statement by hand; {@code sql.of("select …").bind("plan", id).list(Counted.class)}. */
@ApplicationScoped
public class Sql {
    private final EntityManager em;

    @Inject
    public Sql(EntityManager em) {
        this.em = em;
    }

    public Statement of(String text) {
        return new Statement(em, text);
    }

    /** Several reads as one statement: {@code sql.together(TASKS, SLOTS).bind("unit", id).read().list(TASKS, Task.class)}. */
    public Together together(String... texts) {
        return new Together(this, List.of(texts));
    }

    /** Does a work of many seconds, at the first start for instance: without the time limits of statements. */
    public void unhurried(Runnable work) {
        var session = em.unwrap(Session.class);
        int limit = session.doReturningWork(Connection::getNetworkTimeout);
        of("select set_config('statement_timeout', '0', true)").one(String.class);
        session.doWork(connection -> connection.setNetworkTimeout(Runnable::run, 0));
        try {
            work.run();
        } finally {
            session.doWork(connection -> connection.setNetworkTimeout(Runnable::run, limit));
        }
    }

    /** Does a work of which only one may be under way in all processes: the others wait until its transaction ends. */
    public void alone(String name, Runnable work) {
        unhurried(() -> {
            of("select count(*) from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                    .bind("name", name)
                    .one(Long.class);
            work.run();
        });
    }

    /** Flushes the changes so far; {@link Constraints} translates a violated constraint. */
    public void flush() {
        if (em.unwrap(Session.class).getHibernateFlushMode() != FlushMode.MANUAL) {
            em.flush();
        }
    }

    /** Gives back the connection that statements took again after the session's last flush: a transaction commits with none in use. */
    public void release() {
        em.unwrap(SessionImplementor.class)
                .getJdbcCoordinator()
                .getLogicalConnection()
                .beforeTransactionCompletion();
    }

    /** Reads in a session that keeps rows once, not twice, and never compares them; statements may still write. */
    public <T> T readOnly(Callable<T> reading) throws Exception {
        var session = em.unwrap(EventSource.class);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.setDefaultReadOnly(true);
        var read = reading.call();
        if (session.getActionQueue().hasAnyQueuedActions()) {
            throw new IllegalStateException("an entity was created or deleted in a read");
        }
        return read;
    }
}
