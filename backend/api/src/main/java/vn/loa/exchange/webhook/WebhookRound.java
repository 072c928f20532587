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
import vn.loa.kernel.job.Deed;
import vn.loa.kernel.job.JobName;
import vn.loa.kernel.job.Turn;
import vn.loa.kernel.job.Turns;

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

    @Inject
    Turns turns;

    @Scheduled(every = "{loa.webhooks.every}", delayed = "10s")
    @ActivateRequestContext
    void round() {
        turns.round(JobName.SEND_WEBHOOKS, turn -> {
            tell(BusinessClock.now(clock), turn);
            while (send(BusinessClock.now(clock), turn)) {
                // There may be more.
            }
        });
    }

    /** Each webhook by itself: one that cannot be told keeps no other from it. */
    void tell(Instant now, Turn turn) {
        for (var id : fanning.behind()) {
            try {
                while (fanning.tellNext(id, now)) {
                    // There may be more.
                }
            } catch (RuntimeException failure) {
                Log.errorf(failure, "the webhook %s could not be told; it is in the next round", id);
                turn.failed(failure);
            }
        }
    }

    /** @return whether anything was due */
    boolean send(Instant now, Turn turn) {
        var due = sending.take(now);
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("webhook-", 0).daemon().factory())) {
            due.forEach(one -> threads.execute(() -> send(one, now, turn)));
        }
        return !due.isEmpty();
    }

    private void send(Sending.Leased leased, Instant now, Turn turn) {
        try {
            var outcome = way.send(leased.post());
            sending.record(leased, outcome, now);
            turn.did(outcome.arrived() ? Deed.DELIVERIES_SENT : Deed.DELIVERIES_REFUSED, 1);
        } catch (RuntimeException failure) {
            Log.errorf(failure, "what became of the delivery %s was not recorded; it is sent again", leased.id());
            turn.failed(failure);
        }
    }
}
