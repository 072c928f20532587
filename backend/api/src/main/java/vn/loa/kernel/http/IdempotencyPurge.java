package vn.loa.kernel.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import vn.loa.kernel.job.Deed;
import vn.loa.kernel.job.Job;
import vn.loa.kernel.job.JobName;
import vn.loa.kernel.job.Turn;
import vn.loa.kernel.sql.Sql;

/** Deletes idempotency keys after the promised seven days. */
@ApplicationScoped
class IdempotencyPurge implements Job {
    private static final int DAYS = 7;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Override
    public JobName name() {
        return JobName.FORGET_REQUESTS;
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public void run(Turn turn) {
        int forgotten = sql.of("delete from idempotency_key where created_at < :limit")
                .bind("limit", clock.instant().minus(DAYS, ChronoUnit.DAYS))
                .update();
        turn.did(Deed.REQUESTS_FORGOTTEN, forgotten);
    }
}
