package vn.loa.kernel.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.loa.kernel.sql.Sql;
import vn.loa.kernel.sql.TakenElsewhere;

/** Deletes idempotency keys after the promised seven days. */
@ApplicationScoped
class IdempotencyPurge {
    private static final int DAYS = 7;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Transactional
    @Scheduled(cron = "0 40 3 * * ?", identity = "forget idempotency keys", skipExecutionIf = TakenElsewhere.class)
    void forget() {
        sql.of("delete from idempotency_key where created_at < :limit")
                .bind("limit", clock.instant().minus(DAYS, ChronoUnit.DAYS))
                .update();
    }
}
