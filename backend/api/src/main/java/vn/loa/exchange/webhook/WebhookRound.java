package vn.loa.exchange.webhook;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.TakenElsewhere;

/** Makes and sends deliveries, every few seconds in every process. A round that waits for a slow receiver keeps no other round. */
@ApplicationScoped
class WebhookRound {
    @Inject
    Fanning fanning;

    @Inject
    Sending sending;

    @Inject
    WayOut way;

    @Inject
    Clock clock;

    @Scheduled(every = "{loa.webhooks.every}", delayed = "10s")
    @ActivateRequestContext
    void turn() {
        tell(BusinessClock.now(clock));
        while (send(BusinessClock.now(clock))) {
            // There may be more.
        }
    }

    @Scheduled(every = "24h", delayed = "20m", identity = "forget deliveries", skipExecutionIf = TakenElsewhere.class)
    void forget() {
        sending.forget(BusinessClock.now(clock));
    }

    /** Each webhook by itself: one that cannot be told keeps no other from it. */
    void tell(Instant now) {
        for (var id : fanning.behind()) {
            try {
                while (fanning.tellNext(id, now)) {
                    // There may be more.
                }
            } catch (RuntimeException failure) {
                Log.errorf(failure, "the webhook %s could not be told; it is in the next round", id);
            }
        }
    }

    /** @return whether anything was due */
    boolean send(Instant now) {
        var due = sending.take(now);
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("webhook-", 0).daemon().factory())) {
            due.forEach(one -> threads.execute(() -> send(one, now)));
        }
        return !due.isEmpty();
    }

    private void send(Sending.Leased leased, Instant now) {
        try {
            sending.record(leased, way.send(leased.post()), now);
        } catch (RuntimeException failure) {
            Log.errorf(failure, "what became of the delivery %s was not recorded; it is sent again", leased.id());
        }
    }
}
