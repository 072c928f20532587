package vn.loa.exchange.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loa.exchange.feed.SeenFacts;
import vn.loa.people.journal.Fact;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.Facts;
import vn.loa.world.FreshId;

/** Webhooks as people make them, and what a receiver gets of what happens. */
@QuarkusTest
@ActivateRequestContext
class WebhookTest extends WebhookInWorld {
    @Test
    void coordinatorsAndAdministratorsMakeWebhooksForTheirOwnUnit() {
        var draft = draft(world.commune);
        put(Actor.NOBODY, draft).statusCode(401);
        put(world.cast.la(), draft).statusCode(422).body("errors[0].pointer", equalTo("/unit"));
        for (var other : List.of(world.cast.giam(), world.cast.tu(), world.cast.minh(), world.cast.so())) {
            put(other, draft).statusCode(403);
        }
        var made = made(world.cast.quan(), draft);
        put(ha, draft).statusCode(201).body("owner.id", equalTo(ha.id().toString()));
        ha.get("/webhooks?unit=" + world.commune).body("items.size()", equalTo(2));
        world.cast.giam().get("/webhooks").statusCode(403);
        world.cast.la().get(made.path()).statusCode(404);
        ha.put(made.path(), draft).statusCode(403).body("code", equalTo("WEBHOOK_OF_ANOTHER"));
        ha.put(made.path() + "/rotation", Map.of()).statusCode(403);
        ha.post(made.path() + "/test", Map.of()).statusCode(403);
        ha.put(made.path() + "/disablement", Map.of("reason", "Không dùng nữa"))
                .statusCode(200)
                .body("state", equalTo("DISABLED"), "disabledBecause", equalTo("PERSON"));
        ha.get("/webhooks?state=DISABLED&unit=" + world.commune)
                .body("items.id", equalTo(List.of(made.id().toString())));
    }

    @Test
    void badDraftsAreRefusedWhereTheyAreWrong() {
        refused("/address", "WEBHOOK_ADDRESS_NOT_HTTPS", "address", "http://hooks.example.vn/loa");
        refused("/address", "WEBHOOK_ADDRESS_NOT_HTTPS", "address", "ftp://hooks.example.vn");
        refused("/address", "WEBHOOK_ADDRESS_WITHOUT_NAME", "address", "https://10.0.0.1/loa");
        refused("/address", "WEBHOOK_ADDRESS_WITHOUT_NAME", "address", "https://localhost/loa");
        refused("/address", "WEBHOOK_ADDRESS_UNREADABLE", "address", "https://ha:mat@hooks.example.vn/");
        refused("/address", "WEBHOOK_ADDRESS_PORT", "address", "https://hooks.example.vn:22/");
        refused("/address", "REQUIRED", "address", " ");
        refused("/types/1", "WEBHOOK_TYPE_UNKNOWN", "types", List.of("plan", "plan.isued"));
        refused("/unit", "UNKNOWN_REFERENCE", "unit", FreshId.next());
        var made = made();
        ha.put(made.path(), draft(world.neighbour))
                .statusCode(422)
                .body("errors[0].code", equalTo("WEBHOOK_UNIT_FIXED"));
        ha.get("/webhooks?unit=" + world.commune).body("items.size()", equalTo(1));
    }

    private void refused(String pointer, String code, String member, Object value) {
        var draft = draft(world.commune);
        draft.put(member, value);
        put(ha, draft).statusCode(422).body("errors[0].pointer", equalTo(pointer), "errors[0].code", equalTo(code));
    }

    @Test
    void everyFactThatIsFollowedIsAnEventAndNoOther() {
        assertThat(EventTypes.all())
                .containsExactlyInAnyOrderElementsOf(Facts.all().stream()
                        .filter(fact -> SeenFacts.NOUNS.contains(fact.noun()))
                        .map(fact -> EventTypes.of(fact.noun(), fact.name()))
                        .toList());
        assertThat(Facts.all().stream().map(Fact::noun)).contains("known-document");
    }

    @Test
    void whatHappensArrivesSignedAndThin() throws Exception {
        channel("Đài trước khi có webhook");
        var webhook = made("channel");
        var channel = channel("Đài truyền thanh xã");
        world.assignee(ha, "Đoàn Thanh niên", "PARTNER");
        round();
        round();
        assertThat(receiver.got).hasSize(1);
        var post = receiver.got.element();
        assertThat(post.signedWith(webhook.secret())).isTrue();
        assertThat(post.signatures()).hasSize(1);
        assertThat(post.contentType()).startsWith("application/json");
        assertThat(Instant.ofEpochSecond(Long.parseLong(post.timestamp()))).isEqualTo(now);
        var at = Database.text(
                "select to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS') from journal_entry where subject = ?",
                channel);
        assertThat(post.body())
                .startsWith("{\"type\":\"channel.created\",\"timestamp\":\"" + at)
                .endsWith("\",\"data\":{\"id\":\"" + channel + "\",\"noun\":\"channel\",\"unitId\":\"" + world.commune
                        + "\",\"href\":\"/api/v1/channels/" + channel + "\"}}");
        var sent = deliveries(webhook, "DELIVERED");
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst())
                .containsEntry("id", post.id())
                .containsEntry("lastStatus", 204)
                .containsEntry("attempts", 1);
    }

    @Test
    void theSecretIsShownOnceSealedAndRenewedWithoutAGap() throws Exception {
        var webhook = made("channel");
        assertThat(webhook.secret()).matches("whsec_[0-9A-Za-z+/]{43}=");
        ha.get(webhook.path()).body("secret", nullValue(), "previousUntil", nullValue());
        String fresh = ha.put(webhook.path() + "/rotation", Map.of())
                .statusCode(200)
                .body("previousUntil", notNullValue())
                .extract()
                .path("secret");
        channel("Đài một");
        round();
        now = now.plus(Duration.ofHours(25));
        channel("Đài hai");
        round();
        assertThat(receiver.got).hasSize(2);
        var both = receiver.got.remove();
        assertThat(both.signedWith(webhook.secret()) && both.signedWith(fresh)).isTrue();
        var later = receiver.got.remove();
        assertThat(later.signedWith(fresh)).isTrue();
        assertThat(later.signedWith(webhook.secret())).isFalse();
        for (var table : List.of("webhook", "webhook_delivery", "journal_entry", "idempotency_key")) {
            assertThat(Database.text("select count(*) from " + table + " t where cast(t as text) like '%"
                            + fresh.substring(6) + "%'"))
                    .as(table)
                    .isEqualTo("0");
        }
    }

    @Test
    void aReceiverThatIsGoneIsNotAskedAgainUntilSomebodyEnablesIt() {
        var webhook = made("channel");
        receiver.answer = post -> 410;
        channel("Đài một");
        round();
        channel("Đài hai");
        now = now.plus(Duration.ofDays(1));
        round();
        assertThat(receiver.got).hasSize(1);
        ha.get(webhook.path()).body("state", equalTo("DISABLED"), "disabledBecause", equalTo("GONE"));
        ha.get("/journal?unit=" + world.commune + "&noun=webhook")
                .body("items.find { it.fact == 'WEBHOOK_DISABLED' }.actorKind", equalTo("LOA"));
        ha.post(webhook.path() + "/test", Map.of()).statusCode(409).body("code", equalTo("WEBHOOK_IS_DISABLED"));

        receiver.answer = post -> 200;
        ha.delete(webhook.path() + "/disablement", ha.version(webhook.path())).statusCode(200);
        ha.delete(webhook.path() + "/disablement", ha.version(webhook.path())).statusCode(409);
        ha.put(webhook.path() + "/replay", Map.of("since", now.minus(Duration.ofDays(2))))
                .statusCode(200);
        ha.request()
                .body(Map.of("since", now.minus(Duration.ofDays(2))))
                .put(Actor.API + webhook.path() + "/replay")
                .then()
                .body("replayed", equalTo(0));
        round();
        assertThat(deliveries(webhook, "DELIVERED")).hasSize(2);
    }

    @Test
    void aReceiverThatTakesNothingForThreeDaysIsDisabled() {
        var webhook = made("channel");
        receiver.answer = post -> 302;
        channel("Đài một");
        var begun = now;
        round();
        ha.get(webhook.path()).body("failingSince", notNullValue(), "state", equalTo("ACTIVE"));
        int attempts = 1;
        while (ha.get(webhook.path()).extract().path("state").equals("ACTIVE")) {
            now = Instant.parse(Database.text(
                    "select to_char(next_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from webhook_delivery where webhook_id = ?",
                    webhook.id()));
            round();
            attempts++;
        }
        assertThat(attempts).isEqualTo(10);
        assertThat(Duration.between(begun, now)).isBetween(Duration.ofHours(75), Duration.ofHours(84));
        assertThat(receiver.got)
                .hasSize(10)
                .extracting(Receiver.Got::id)
                .containsOnly(receiver.got.element().id());
        ha.get(webhook.path()).body("disabledBecause", equalTo("FAILING"));
        assertThat(deliveries(webhook, "FAILED").getFirst())
                .containsEntry("lastFailure", "REFUSED")
                .containsEntry("lastStatus", 302)
                .doesNotContainKey("nextAt");
    }

    @Test
    void whatWasSentIsSentAgainWithItsId() {
        var webhook = made("channel");
        channel("Đài một");
        round();
        String id = receiver.got.remove().id();
        var replay = webhook.path() + "/deliveries/" + id + "/replay";
        replay(replay).statusCode(200).body("state", equalTo("WAITING"));
        replay(replay).statusCode(409).body("code", equalTo("WEBHOOK_DELIVERY_UNDER_WAY"));
        replay(webhook.path() + "/deliveries/" + UUID.randomUUID() + "/replay").statusCode(404);
        round();
        assertThat(receiver.got.remove().id()).isEqualTo(id);
        ha.post(webhook.path() + "/test", Map.of()).statusCode(200).body("type", equalTo("webhook.test"));
        round();
        assertThat(receiver.got.remove().body())
                .contains("\"type\":\"webhook.test\"", webhook.id().toString());
    }

    private io.restassured.response.ValidatableResponse replay(String path) {
        return ha.request().put(Actor.API + path).then();
    }

    @Test
    void aReceiverMayAskForALaterTime() {
        var webhook = made("channel");
        receiver.answer = post -> 429;
        receiver.retryAfter = "600";
        channel("Đài một");
        round();
        now = now.plus(Duration.ofMinutes(9));
        round();
        assertThat(receiver.got).hasSize(1);
        now = now.plus(Duration.ofMinutes(2));
        receiver.answer = post -> 200;
        round();
        assertThat(deliveries(webhook, "DELIVERED")).hasSize(1);
        ha.get(webhook.path()).body("failingSince", nullValue());
    }

    @Test
    void nobodyIsToldMoreThanTheOwnerMayReadAtThatMoment() {
        var so = world.cast.so();
        var above = made(so, draft(world.province));
        made(world.cast.la(), draft(world.neighbour));
        var own = made("plan");
        var plan = world.plan(2026);
        round();
        assertThat(receiver.got).as("a draft is its unit's alone").allMatch(post -> post.body()
                .contains(world.commune.toString()));
        assertThat(deliveries(own, null)).isNotEmpty();
        so.get(above.path() + "/deliveries").body("items", empty());
        plan.issue();
        round();
        so.get(above.path() + "/deliveries").body("items.type", hasItem("plan.issued"));

        var withheld = world.plan(2027);
        round.tell(now, turn);
        world.cast
                .quan()
                .put("/accounts/" + ha.id() + "/suspension", Map.of("reason", "Chuyển công tác"))
                .statusCode(200);
        receiver.got.clear();
        round();
        world.cast.minh().put("/plans/" + plan.id + "/closing", Map.of());
        round();
        assertThat(receiver.got).noneMatch(post -> post.body().contains(withheld.id.toString()));
        assertThat(Database.rows(
                        "select distinct state from webhook_delivery where webhook_id = ? and state <> 'DELIVERED'",
                        own.id()))
                .containsExactly("WAITING");

        var quan = world.cast.quan();
        quan.delete("/accounts/" + ha.id() + "/suspension", quan.version("/accounts/" + ha.id()))
                .statusCode(200);
        now = now.plus(Duration.ofMinutes(11));
        round();
        assertThat(receiver.got).as("rights that came back").anyMatch(post -> post.body()
                .contains(withheld.id.toString()));
    }

    @Test
    void aWebhookOfAnotherUnitIsToldNothing() {
        var stranger = made(world.cast.la(), draft(world.neighbour));
        world.issuedPlan(2026);
        round();
        assertThat(receiver.got).isEmpty();
        assertThat(new HashSet<>(Database.rows("select id from webhook_delivery where webhook_id = ?", stranger.id())))
                .isEmpty();
    }
}
