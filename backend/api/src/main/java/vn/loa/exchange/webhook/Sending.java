package vn.loa.exchange.webhook;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.loa.exchange.feed.SeenFacts;
import vn.loa.kernel.sql.Sql;

/**
 * Takes what is due, by whichever process comes first, and records what became of it. What is taken is leased for a while: where its process
 * dies it is due again, with the same id, and a process that comes back late records nothing.
 */
@ApplicationScoped
class Sending {
    /** Longer than a post may take. */
    static final Duration LEASE = Duration.ofMinutes(1);

    /** Until it is asked again whether the owner has rights. */
    private static final Duration WITHOUT_RIGHTS = Duration.ofMinutes(10);

    /** At once for one webhook, so that a slow receiver has its own queue. */
    private static final int EACH = 4;

    private static final int MOST = 24;

    private static final String TAKE = """
            with due as (
                select d.id from webhook w
                cross join lateral (
                    select d.id, d.next_at from webhook_delivery d
                    where d.webhook_id = w.id and d.state = 'WAITING' and d.next_at <= :now and (d.leased_until is null or d.leased_until <= :now)
                    order by d.next_at, d.id
                    limit greatest(:each - (
                        select count(*) from webhook_delivery l where l.webhook_id = w.id and l.state = 'WAITING' and l.leased_until > :now), 0)
                    for update skip locked) d
                where w.disabled_because is null
                order by d.next_at, d.id limit :most)
            update webhook_delivery d set leased_until = :until, attempts = d.attempts + 1 from due
            where d.id = due.id
            returning d.id, d.webhook_id as webhook, d.xact, d.ordinal, d.body, d.attempts
            """;

    /** Fenced by the attempt: it was taken by another where its lease ran out. */
    private static final String RECORD = """
            update webhook_delivery set state = :state, next_at = :next, leased_until = null,
                last_at = :now, last_status = :status, last_millis = :millis, last_failure = :failure
            where id = :id and state = 'WAITING' and attempts = :attempts and leased_until is not null
            """;

    /** Not an attempt. */
    private static final String PUT_OFF = """
            update webhook_delivery set attempts = attempts - 1, leased_until = null, next_at = :later where id = :id
            """;

    private static final String WITHHOLD = """
            update webhook_delivery set state = 'WITHHELD', next_at = null, leased_until = null where id = :id
            """;

    private static final String ARRIVED =
            "update webhook set failing_since_at = null where id = :id and failing_since_at is not null";

    private static final String FAILED = """
            update webhook set failing_since_at = coalesce(failing_since_at, :now) where id = :id returning failing_since_at
            """;

    private record Taken(
            UUID id,
            UUID webhook,
            @Nullable Long xact,
            @Nullable Long ordinal,
            String body,
            int attempts) {}

    /** What is to be posted now. */
    record Leased(UUID id, UUID webhook, int attempts, SignedPost post) {}

    @Inject
    Webhooks webhooks;

    @Inject
    Owners owners;

    @Inject
    SeenFacts facts;

    @Inject
    Sql sql;

    /** Rights are asked for anew: what its owner may not read any more is not sent. */
    @Transactional
    List<Leased> take(Instant now) {
        var taken = sql.of(TAKE)
                .bind("now", now)
                .bind("until", now.plus(LEASE))
                .bind("each", EACH)
                .bind("most", MOST)
                .list(Taken.class);
        var leased = new ArrayList<Leased>();
        for (var one : taken) {
            var webhook = webhooks.known(one.webhook);
            if (!owners.standFor(webhook)) {
                sql.of(PUT_OFF)
                        .bind("id", one.id)
                        .bind("later", now.plus(WITHOUT_RIGHTS))
                        .update();
            } else if (one.xact == null || facts.still(one.xact, one.ordinal)) {
                var post = SignedPost.signed(
                        webhook.address, one.id.toString(), now, one.body, webhooks.secrets(webhook, now));
                leased.add(new Leased(one.id, one.webhook, one.attempts, post));
            } else {
                sql.of(WITHHOLD).bind("id", one.id).update();
            }
        }
        return leased;
    }

    /** @param begun when it was taken */
    @Transactional
    void record(Leased leased, PostOutcome outcome, Instant begun) {
        var now = begun.plus(outcome.took());
        var next = outcome.arrived() || outcome.gone()
                ? Optional.<Instant>empty()
                : RetryPlan.next(
                        leased.attempts, now, ThreadLocalRandom.current().nextDouble(), outcome.retryAfter());
        var state = outcome.arrived()
                ? DeliveryState.DELIVERED
                : next.isPresent() ? DeliveryState.WAITING : DeliveryState.FAILED;
        int recorded = sql.of(RECORD)
                .bind("id", leased.id)
                .bind("attempts", leased.attempts)
                .bind("state", state.name())
                .bind("next", next.orElse(null))
                .bind("now", now)
                .bind("status", outcome.status())
                .bind("millis", (int) outcome.took().toMillis())
                .bind(
                        "failure",
                        outcome.failure() == null ? null : outcome.failure().name())
                .update();
        if (recorded == 1) {
            mark(leased.webhook, outcome, next.isEmpty(), now);
        }
    }

    /**
     * A receiver that is gone, or has taken nothing for days, is not asked any more.
     *
     * @param tried whether this was the last attempt: days in which Loa itself stood still are none
     */
    private void mark(UUID webhook, PostOutcome outcome, boolean tried, Instant now) {
        if (outcome.arrived()) {
            sql.of(ARRIVED).bind("id", webhook).update();
            return;
        }
        var since = sql.of(FAILED).bind("id", webhook).bind("now", now).one(Instant.class);
        if (outcome.gone()) {
            webhooks.disable(webhook, DisabledBecause.GONE);
        } else if (tried && !now.isBefore(since.plus(RetryPlan.GIVING_UP))) {
            webhooks.disable(webhook, DisabledBecause.FAILING);
        }
    }

    /** @return how many */
    @Transactional
    int forget(Instant now) {
        return sql.of("delete from webhook_delivery where made_at < :before")
                .bind("before", now.minus(Fanning.KEPT))
                .update();
    }
}
