package vn.loa.people.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets sessions long over and failures long past; the journal keeps what people did. */
@ApplicationScoped
class ExpiredSessions {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration FAILURES_KEPT = Duration.ofDays(1);

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Scheduled(every = "24h", delayed = "10m")
    @Transactional
    void forget() {
        var now = clock.instant();
        em.createNativeQuery("delete from device_session where least(ended_at, expires_at) < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
        em.createNativeQuery("delete from sign_in_attempt where failed_at < :before")
                .setParameter("before", now.minus(FAILURES_KEPT))
                .executeUpdate();
    }
}
