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
 * Slows down guessing: from the fifth failure on a username waits one minute, then two, up to fifteen. In transactions of its own,
 * because a failure must be remembered although its request is refused.
 */
@ApplicationScoped
class SignInAttempts {
    private static final String FAILED = """
            insert into sign_in_attempt as a (username, failures, failed_at) values (:username, 1, :now)
            on conflict (username) do update set failures = a.failures + 1, failed_at = excluded.failed_at,
                blocked_until = case when a.failures >= 4
                    then excluded.failed_at + least(power(2, least(a.failures - 4, 4)), 15) * interval '1 minute' end
            where a.blocked_until is null or a.blocked_until <= excluded.failed_at
            """;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** @throws vn.loa.problem.Problem 429 with {@code Retry-After} while the username waits */
    @Transactional(REQUIRES_NEW)
    void admit(String username) {
        var now = clock.instant();
        sql.of("select blocked_until from sign_in_attempt where username = :username and blocked_until > :now")
                .bind("username", username)
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
    void failed(String username) {
        var counted = sql.of(FAILED)
                .bind("username", username)
                .bind("now", clock.instant())
                .update();
        if (counted == 0) {
            admit(username);
        }
    }

    /** Forgets the failures, unless the limit was reached while the password was being checked. */
    @Transactional(REQUIRES_NEW)
    void succeeded(String username) {
        sql.of(
                        "delete from sign_in_attempt where username = :username and (blocked_until is null or blocked_until <= :now)")
                .bind("username", username)
                .bind("now", clock.instant())
                .update();
        admit(username);
    }
}
