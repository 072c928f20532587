package vn.loa.people.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import vn.loa.kernel.sql.Sql;
import vn.loa.kernel.sql.TakenElsewhere;

/** Deletes old sessions, old failures and devices long not seen; the journal keeps what people did. */
@ApplicationScoped
class ExpiredSessions {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration FAILURES_KEPT = Duration.ofDays(1);
    private static final Duration DEVICES_KEPT = Duration.ofDays(400);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Scheduled(every = "24h", delayed = "10m", identity = "forget sessions", skipExecutionIf = TakenElsewhere.class)
    @Transactional
    void forget() {
        var now = clock.instant();
        sql.of("delete from device_session where least(ended_at, expires_at) < :before")
                .bind("before", now.minus(KEPT))
                .update();
        sql.of("delete from sign_in_attempt where failed_at < :before")
                .bind("before", now.minus(FAILURES_KEPT))
                .update();
        sql.of("delete from known_device where seen_at < :before")
                .bind("before", now.minus(DEVICES_KEPT))
                .update();
    }
}
