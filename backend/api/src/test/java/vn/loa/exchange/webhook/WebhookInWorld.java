package vn.loa.exchange.webhook;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.job.Turn;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FreshId;
import vn.loa.world.TestClock;
import vn.loa.world.World;

/** People who make webhooks, and somebody who receives. */
abstract class WebhookInWorld {
    @Inject
    WebhookRound round;

    World world;
    Actor ha;
    Receiver receiver;
    final Turn turn = new Turn();
    Instant now = TestClock.TODAY.atTime(1, 0).atZone(BusinessClock.ZONE).toInstant();

    @BeforeEach
    void tell() {
        // The rounds are everybody's: those of other tests rest.
        Database.execute("update webhook set disabled_because = 'PERSON', disabled_at = now()");
        world = World.tell();
        ha = world.cast.ha();
        receiver = new Receiver();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    /** A webhook as it was made: its address in Loa and its secret. */
    record Made(UUID id, String path, String secret) {}

    Map<String, Object> draft(UUID unit, String... types) {
        return new HashMap<>(Map.of(
                "unit", unit, "description", "Trục tích hợp", "address", receiver.address(), "types", List.of(types)));
    }

    static ValidatableResponse put(Actor actor, Object draft) {
        return actor.request()
                .body(draft)
                .put(Actor.API + "/webhooks/" + FreshId.next())
                .then();
    }

    static Made made(Actor actor, Object draft) {
        var made = put(actor, draft).statusCode(201).extract();
        var id = UUID.fromString(made.path("id"));
        return new Made(id, "/webhooks/" + id, made.path("secret"));
    }

    Made made(String... types) {
        return made(ha, draft(world.commune, types));
    }

    UUID channel(String name) {
        return world.channel("LOUDSPEAKER", name, "lượt phát");
    }

    /** Tells and sends all that is due. */
    void round() {
        round.tell(now, turn);
        while (round.send(now, turn)) {
            // There may be more.
        }
    }

    List<Map<String, Object>> deliveries(Made webhook, String state) {
        return ha.get(webhook.path() + "/deliveries?limit=200" + (state == null ? "" : "&state=" + state))
                .statusCode(200)
                .extract()
                .path("items");
    }
}
