package vn.loa.people.journal;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import vn.loa.kernel.sql.Sql;

/** Sends one listener its next facts; a lock on its row in {@code journal_listener} keeps other processes out. */
@ApplicationScoped
class Hearing {
    private static final Logger LOG = Logger.getLogger(Hearing.class);
    private static final int MOST = 100;

    private static final String POSITION = """
            select xact, ordinal, failures from journal_listener
            where name = :name and (retry_at is null or retry_at <= :now) for update skip locked
            """;
    private static final String NEXT = """
            select * from journal_entry where (xact, ordinal) > (:xact, :ordinal) and xact < journal_horizon() order by xact, ordinal limit :most
            """;
    private static final String REACHED = """
            update journal_listener set xact = :xact, ordinal = :ordinal, failures = 0, retry_at = null, failure = null where name = :name
            """;
    /** Heard again after 1 s, 2 s, 4 s, … and at last every hour. */
    private static final String FAILED = """
            update journal_listener set failures = failures + 1, failure = :failure,
                retry_at = cast(:now as timestamptz) + least(power(2, least(failures, 12)), 3600) * interval '1 second'
            where name = :name returning failures
            """;

    private static final String REGISTER = """
            insert into journal_listener (name, xact, ordinal) values (:name, case when :past then 0 else journal_horizon() end, 0)
            on conflict do nothing
            """;
    private static final String RAISE = """
            update journal_epoch set xact_offset = xact_offset + last.xact - journal_xact() + 1
            from (select max(xact) as xact from journal_entry) last where last.xact >= journal_xact()
            """;

    private record Reached(long xact, long ordinal, int failures) {}

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    MeterRegistry meters;

    void register(JournalListener listener) {
        QuarkusTransaction.requiringNew().run(() -> sql.of(REGISTER)
                .bind("name", listener.name())
                .bind("past", listener.hearsThePast())
                .update());
    }

    /** A database restored into another cluster has lower transaction numbers: new facts still come after all stored ones. */
    void raiseNumbers() {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.alone("journal numbers", () -> sql.of(RAISE).update()));
    }

    /** Whether there were new facts and the listener heard them. */
    boolean hear(JournalListener listener) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> hearNext(listener));
        } catch (RuntimeException e) {
            failed(listener, e);
            return false;
        }
    }

    private boolean hearNext(JournalListener listener) {
        var facts = sql.of(POSITION)
                .bind("name", listener.name())
                .bind("now", clock.instant())
                .first(Reached.class)
                .map(this::next)
                .orElse(List.of());
        if (facts.isEmpty()) {
            return false;
        }
        listener.hear(facts);
        var reached = facts.getLast().position();
        sql.of(REACHED)
                .bind("name", listener.name())
                .bind("xact", reached.xact())
                .bind("ordinal", reached.ordinal())
                .update();
        return true;
    }

    /** After a failure one by one, so that a fact that fails does not block those before it. */
    private List<Entry> next(Reached reached) {
        return sql.of(NEXT)
                .bind("xact", reached.xact)
                .bind("ordinal", reached.ordinal)
                .bind("most", reached.failures > 0 ? 1 : MOST)
                .entities(Entry.class);
    }

    private void failed(JournalListener listener, RuntimeException e) {
        int failures = QuarkusTransaction.requiringNew().call(() -> sql.of(FAILED)
                .bind("name", listener.name())
                .bind("failure", e.toString())
                .bind("now", clock.instant())
                .one(Integer.class));
        meters.counter("loa.journal.listener.failures", "listener", listener.name())
                .increment();
        LOG.errorf(e, "journal listener %s failed, %d times in a row", listener.name(), failures);
    }
}
