package vn.loa.kernel.sql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Has a job done by one process: whoever's turn comes first takes it, and the others skip theirs. A failed job waits for its next turn. */
@ApplicationScoped
public class TakenElsewhere implements Scheduled.SkipPredicate {
    /** Turns of processes that started at other times lie between two turns of this one. */
    private static final String TAKE = """
            insert into job (name, taken_at) values (:name, clock_timestamp())
            on conflict (name) do update set taken_at = excluded.taken_at
            where job.taken_at <= excluded.taken_at - make_interval(secs => :seconds) / 2
            """;

    @Inject
    Sql sql;

    @Override
    public boolean test(ScheduledExecution execution) {
        var job = execution.getTrigger();
        return !take(job.getId(), Duration.between(execution.getScheduledFireTime(), job.getNextFireTime()));
    }

    /** Whether this process is to do the job, whose turns are {@code period} apart. */
    boolean take(String job, Duration period) {
        return QuarkusTransaction.requiringNew().call(() -> sql.of(TAKE)
                        .bind("name", job)
                        .bind("seconds", (double) period.toSeconds())
                        .update())
                == 1;
    }
}
