package vn.loa.people.account;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.loa.kernel.sql.Sql;

/**
 * Slows down guessing: after the allowed failures an origin waits one minute, then two, up to fifteen; an hour without any is forgotten. In
 * transactions of its own, because a failure must be remembered although its request is refused.
 */
@ApplicationScoped
class SignInAttempts {
    private static final String FAILED = """
            insert into sign_in_attempt as a (key, failures, failed_at) values (:key, 1, :now)
            on conflict (key) do update set failed_at = excluded.failed_at,
                failures = case when a.failed_at < :anHourAgo then 1 else a.failures + 1 end,
                blocked_until = case when a.failures + 1 >= :allowed and a.failed_at >= :anHourAgo
                    then excluded.failed_at + least(power(2, least(a.failures + 1 - :allowed, 4)), 15) * interval '1 minute' end
            where a.blocked_until is null or a.blocked_until <= excluded.failed_at
            """;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** @throws vn.loa.problem.Problem 429 with {@code Retry-After} while the origin waits */
    @Transactional(REQUIRES_NEW)
    void admit(Attempt attempt) {
        var now = clock.instant();
        sql.of(
                        "select max(blocked_until) from sign_in_attempt where key = any (cast(:keys as text[])) and blocked_until > :now")
                .bind("keys", attempt.keys())
                .bind("now", now)
                .first(Instant.class)
                .ifPresent(until -> {
                    var seconds = Duration.between(now, until).toSeconds() + 1;
                    throw AccountProblem.TOO_MANY_SIGN_INS
                            .problem(seconds)
                            .header("Retry-After", Long.toString(seconds));
                });
    }

    /** Counts a failure; one that passes the limit in a race is refused like any other. */
    @Transactional(REQUIRES_NEW)
    void failed(Attempt attempt) {
        boolean counted = true;
        for (var count : attempt.counts()) {
            counted &= 0
                    < sql.of(FAILED)
                            .bind("key", count.key())
                            .bind("allowed", count.allowed())
                            .bind("now", clock.instant())
                            .bind("anHourAgo", clock.instant().minus(Duration.ofHours(1)))
                            .update();
        }
        if (!counted) {
            admit(attempt);
        }
    }

    /**
     * Forgets the failures, unless the limit was reached while the password was being checked. An address remembers: who guesses at others
     * could sign in as oneself in between.
     */
    @Transactional(REQUIRES_NEW)
    void succeeded(Attempt attempt) {
        sql.of("delete from sign_in_attempt where key = :key and (blocked_until is null or blocked_until <= :now)")
                .bind("key", attempt.counts().getFirst().key())
                .bind("now", clock.instant())
                .update();
        admit(attempt);
    }
}
