package vn.loa.kernel.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import vn.loa.kernel.sql.Sql;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;

/**
 * The turns of jobs in the database, so that of several processes one takes each, whoever's was stopped is caught up with, and all are seen.
 * Times are the database's. A run that found nothing to do is only the last one of its job; any other leaves a row.
 */
@ApplicationScoped
public class Turns {
    private static final Logger LOG = Logger.getLogger(Turns.class);

    /** So many runs of each job that went well, and as many that failed, are kept. */
    static final int KEPT = 200;

    /** A new Loa has other things to do first. */
    private static final Duration FIRST = Duration.ofMinutes(10);

    /** How often it is told of rounds that find nothing that they go on. */
    private static final long SEEN = Duration.ofMinutes(1).toNanos();

    private static final String REGISTER = """
            insert into job (name, due_at) values (:name, clock_timestamp() + make_interval(secs => :seconds)) on conflict do nothing
            """;

    private static final String TAKE = """
            with before as (
                select name, started_at, ended_at from job where name = :name and due_at <= clock_timestamp() for update)
            update job j set started_at = clock_timestamp(), ended_at = null, due_at = clock_timestamp() + make_interval(secs => :seconds)
            from before b where b.name = j.name
            returning j.started_at, case when b.ended_at is null then b.started_at end as broken_off_at
            """;

    /** Another process may have thought this one dead. */
    private static final String END = """
            update job set ended_at = clock_timestamp(), due_at = case when :again then clock_timestamp() else due_at end
            where name = :name and started_at = :started
            """;

    private static final String SEE = """
            insert into job (name, started_at, ended_at) values (:name, :started, clock_timestamp())
            on conflict (name) do update set started_at = excluded.started_at, ended_at = excluded.ended_at
            where job.started_at is null or job.started_at < excluded.started_at
            """;

    private static final String RECORD = """
            insert into job_run (job, started_at, ended_at, did, failure_code, failure_vi, failure_en)
            values (:name, :started, case when :ended then clock_timestamp() end, cast(:did as jsonb), :code, :vi, :en)
            on conflict (job, started_at) do update set ended_at = excluded.ended_at, did = excluded.did,
                failure_code = excluded.failure_code, failure_vi = excluded.failure_vi, failure_en = excluded.failure_en
            """;

    private static final String FORGET = """
            delete from job_run r where r.started_at < clock_timestamp() - interval '90 days'
                or r.job = :name and (r.failure_code is null) = :well and r.started_at <= (
                    select o.started_at from job_run o where o.job = :name and (o.failure_code is null) = :well
                    order by o.started_at desc offset :kept limit 1)
            """;

    /** @param brokenOffAt when the run before began, where it never ended */
    record Taken(Instant startedAt, @Nullable Instant brokenOffAt) {}

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    private final Map<JobName, Long> seen = new ConcurrentHashMap<>();

    /** A job that no process has known before gets its first turn. */
    void register(JobName job) {
        inTransaction(() -> sql.of(REGISTER)
                .bind("name", job.name())
                .bind("seconds", (double) FIRST.toSeconds())
                .update());
    }

    /** The names of those that are due, perhaps of jobs that another release knows. */
    List<String> due() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.of("select name from job where due_at <= clock_timestamp() order by due_at")
                        .list(String.class));
    }

    /** The turn, where it is due and nobody else has taken it. */
    Optional<Instant> take(JobName job, Duration every) {
        var taken = QuarkusTransaction.requiringNew().call(() -> sql.of(TAKE)
                .bind("name", job.name())
                .bind("seconds", (double) every.toSeconds())
                .first(Taken.class));
        taken.map(Taken::brokenOffAt).ifPresent(before -> {
            var broken = new Turn();
            broken.brokenOff();
            inTransaction(() -> record(job, before, broken, false));
        });
        return taken.map(Taken::startedAt);
    }

    /** @param again whether the next turn is at once */
    void end(JobName job, Instant started, Turn turn, boolean again) {
        inTransaction(() -> {
            int own = sql.of(END)
                    .bind("name", job.name())
                    .bind("started", started)
                    .bind("again", again)
                    .update();
            if (!turn.idle() || own == 0) {
                record(job, started, turn, true);
            }
        });
    }

    /** A round of what every process does all the time: no turn is taken, and seldom is it told that one found nothing. */
    public void round(JobName job, Consumer<Turn> work) {
        var turn = new Turn();
        long begun = System.nanoTime();
        try {
            work.accept(turn);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "%s failed", job);
            turn.failed(failure);
        }
        long took = System.nanoTime() - begun;
        if (!turn.idle() || begun - seen.getOrDefault(job, begun - SEEN) >= SEEN) {
            seen.put(job, begun);
            inTransaction(() -> see(job, took / 1e9, turn));
        }
    }

    private void see(JobName job, double seconds, Turn turn) {
        var started = sql.of("select clock_timestamp() - make_interval(secs => :seconds)")
                .bind("seconds", seconds)
                .one(Instant.class);
        sql.of(SEE).bind("name", job.name()).bind("started", started).update();
        if (!turn.idle()) {
            record(job, started, turn, true);
        }
    }

    private void record(JobName job, Instant started, Turn turn, boolean ended) {
        var failure = turn.failure().map(Problem::says);
        sql.of(RECORD)
                .bind("name", job.name())
                .bind("started", started)
                .bind("ended", ended)
                .bind("did", json(turn))
                .bind("code", failure.map(Problem.Said::code).orElse(null))
                .bind("vi", failure.map(said -> said.in(Language.VI)).orElse(null))
                .bind("en", failure.map(said -> said.in(Language.EN)).orElse(null))
                .update();
        sql.of(FORGET)
                .bind("name", job.name())
                .bind("well", failure.isEmpty())
                .bind("kept", KEPT)
                .update();
    }

    private String json(Turn turn) {
        try {
            return mapper.writeValueAsString(turn.did());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("counts are plain numbers", e);
        }
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
