package vn.loa.exchange.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.loa.world.Database;
import vn.loa.world.RawEntries;

/** Nothing that is committed is lost or told to nobody, whatever the receiver, the sender and other transactions do meanwhile. */
@QuarkusTest
@ActivateRequestContext
class WebhookOutboxTest extends WebhookInWorld {
    private static final int SEED = 20_261_130;

    /** In a row for one event, so that the test ends; otherwise every other post fails by lot. */
    private static final int FAILURES = 5;

    @Inject
    Sending sending;

    @Inject
    DataSource database;

    @Test
    void nothingIsLostWithAReceiverThatFailsHalfTheTimeAndASenderThatDies() throws Exception {
        var webhook = made("channel");
        var written = new ConcurrentLinkedQueue<UUID>();
        var all = new RawEntries(database, world.commune).many(3, 12, written);
        while (!all.isDone()) {
            round.tell(now, turn);
        }
        all.join();
        round.tell(now, turn);

        var lot = new Random(SEED);
        var failures = new HashMap<String, Integer>();
        receiver.answer = post -> {
            boolean fails = lot.nextBoolean() && failures.merge(post.id(), 1, Integer::sum) <= FAILURES;
            return fails ? 503 : 204;
        };
        int dead = 0;
        while (waiting(webhook) > 0) {
            if (dead++ % 2 == 0) {
                // Taken, and the process dies.
                sending.take(now);
            }
            while (round.send(now, turn)) {
                // There may be more.
            }
            now = now.plus(Duration.ofHours(2));
        }
        var bodies = receiver.got.stream()
                .collect(Collectors.groupingBy(
                        Receiver.Got::id, Collectors.mapping(Receiver.Got::body, Collectors.toSet())));
        assertThat(bodies.values()).as("one id has one body").allMatch(same -> same.size() == 1);
        assertThat(bodies.values().stream().map(same -> subject(same.iterator().next())))
                .containsExactlyInAnyOrderElementsOf(written);
        assertThat(receiver.got).as("some came more than once").hasSizeGreaterThan(bodies.size());
        for (var post : receiver.got) {
            assertThat(post.signedWith(webhook.secret())).isTrue();
        }
    }

    @Test
    void aDeliveryWhoseSenderDiedIsSentByAnotherAfterItsLease() {
        var webhook = made("channel");
        channel("Đài một");
        round.tell(now, turn);
        var dead = sending.take(now);
        assertThat(dead).hasSize(1);
        assertThat(round.send(now, turn)).isFalse();
        now = now.plus(Sending.LEASE);
        assertThat(round.send(now, turn)).isTrue();
        assertThat(receiver.got)
                .extracting(Receiver.Got::id)
                .containsExactly(dead.getFirst().id().toString());
        sending.record(
                dead.getFirst(), new PostOutcome(500, Duration.ofSeconds(15), DeliveryFailure.REFUSED, null), now);
        assertThat(deliveries(webhook, "DELIVERED"))
                .as("who comes back late changes nothing")
                .hasSize(1);
    }

    @Test
    void aLaterCommitNeverFallsBehind() throws SQLException {
        made("channel");
        var entries = new RawEntries(database, world.commune);
        UUID early;
        UUID late;
        try (var slow = entries.begin();
                var quick = entries.begin()) {
            early = entries.write(slow);
            late = entries.write(quick);
            quick.commit();
            round();
            assertThat(receiver.got).isEmpty();
            slow.commit();
        }
        round();
        assertThat(receiver.got.stream().map(post -> subject(post.body()))).containsExactlyInAnyOrder(early, late);
    }

    @Test
    void severalProcessesTellAndTakeEachOnce() {
        var webhook = made("channel");
        var written = new ConcurrentLinkedQueue<UUID>();
        new RawEntries(database, world.commune).many(1, 20, written).join();
        together(() -> round.tell(now, turn));
        round.tell(now, turn);
        assertThat(deliveries(webhook, null)).hasSameSizeAs(written);
        together(() -> {
            while (round.send(now, turn)) {
                // There may be more.
            }
        });
        while (round.send(now, turn)) {
            // There may be more.
        }
        assertThat(receiver.got.stream().map(post -> subject(post.body())))
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void oneReceiverHasAFewAtATimeSoThatOthersHaveTheirTurn() {
        var slow = made("channel");
        new RawEntries(database, world.commune)
                .many(1, 30, new ConcurrentLinkedQueue<>())
                .join();
        made("channel");
        channel("Đài của cả hai");
        round.tell(now, turn);
        var first = sending.take(now);
        assertThat(first.stream().filter(one -> one.webhook().equals(slow.id())))
                .hasSize(4);
        assertThat(first.stream().filter(one -> !one.webhook().equals(slow.id())))
                .hasSize(1);
        assertThat(sending.take(now)).as("as long as these are under way").isEmpty();
    }

    private static void together(Runnable act) {
        CompletableFuture.allOf(IntStream.range(0, 3)
                        .mapToObj(n -> CompletableFuture.runAsync(() -> inARequest(act)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static void inARequest(Runnable act) {
        var context = io.quarkus.arc.Arc.container().requestContext();
        context.activate();
        try {
            act.run();
        } finally {
            context.terminate();
        }
    }

    private static long waiting(Made webhook) {
        return Long.parseLong(Database.text(
                "select count(*) from webhook_delivery where webhook_id = ? and state = 'WAITING'", webhook.id()));
    }

    private static UUID subject(String body) {
        return UUID.fromString(body.replaceFirst(".*\"data\":\\{\"id\":\"([^\"]+)\".*", "$1"));
    }
}
