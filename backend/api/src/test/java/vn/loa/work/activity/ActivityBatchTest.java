package vn.loa.work.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** Activities that waited together and are sent in one request. */
@QuarkusTest
class ActivityBatchTest {
    private static final String BATCH = "/activities/batch";

    private World world;
    private PlanInWorld plan;
    private UUID channel;
    private UUID task;
    private Actor ha;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2026);
        ha = world.cast.ha();
        channel = world.channel("LOUDSPEAKER", "Đài truyền thanh", "lượt phát");
        task = plan.task("Chuyên mục truyền thanh", world.tuPhap, channel);
    }

    @Test
    void eachItemIsAnsweredAsItWouldBeAlone() {
        var there = plan.activity("2026-03-01", null, channel, 1);
        var others = item(FreshId.next(), plan.task("Việc của Văn hóa", world.vanHoa, channel), 1);
        var tomorrow = item(FreshId.next(), task, 1);
        activity(tomorrow).put("on", "2026-12-30");
        var nameless = item(FreshId.next(), task, 1);
        activity(nameless).put("title", " ");
        var edit = item(there, task, 9);
        edit.put("version", 0);
        var tu = world.cast.tu();
        var first = item(FreshId.next(), task, 2);

        send(tu, false, first, others, tomorrow, nameless, item(UUID.randomUUID(), task, 1), first, edit)
                .statusCode(200)
                .body("items.id[0]", equalTo(first.get("id").toString()))
                .body("items.status", contains(201, 403, 422, 422, 422, 422, 403))
                .body("items.version", contains(0, null, null, null, null, null, null))
                .body(
                        "items.problem.code",
                        contains(
                                "ACTION_NOT_ALLOWED",
                                "INVALID_DATA",
                                "INVALID_DATA",
                                "INVALID_DATA",
                                "INVALID_DATA",
                                "ACTION_NOT_ALLOWED"))
                .body("items[2].problem.errors[0].pointer", equalTo("/activity/on"))
                .body("items[3].problem.errors[0].pointer", equalTo("/activity/title"))
                .body("items[4].problem.errors[0].code", equalTo("ID_NOT_UUID_V7"))
                .body("items[5].problem.errors[0].pointer", equalTo("/id"));
        total(2);
        send(ha, false, edit, item(there, task, 9)).body("items.status", contains(200, 422));
        ha.get("/activities/" + there).body("quantity", equalTo(9)).body("version", equalTo(1));
        // Sent again as it is, without the version; another one without it is not taken.
        send(ha, false, without(edit)).body("items.status", contains(200)).body("items.version", contains(1));
        send(ha, false, item(there, task, 8)).body("items.status", contains(428));
        edit.put("version", 0);
        activity(edit).put("quantity", 7);
        send(ha, false, edit).body("items.problem.code", contains("STALE"));
        assertThat(facts().stream().filter(fact -> fact.startsWith("ACTIVITY"))).hasSize(3);
    }

    @Test
    void allOrNoneIsNoneWhereOneIsRefused() {
        var wrong = item(FreshId.next(), task, 1);
        activity(wrong).put("channel", FreshId.next());
        var journal = facts();
        send(ha, true, item(FreshId.next(), task, 1), wrong, item(UUID.randomUUID(), task, 1))
                .statusCode(422)
                .body("errors.pointer", contains("/items/1/activity/channel", "/items/2/id"))
                .body("errors.code", contains("UNKNOWN_REFERENCE", "ID_NOT_UUID_V7"));
        total(0);
        assertThat(facts()).isEqualTo(journal);
        send(ha, true, item(FreshId.next(), task, 1), item(FreshId.next(), task, 2))
                .statusCode(200)
                .body("items.status", contains(201, 201));
        total(2);
    }

    @Test
    void theSameKeyGetsTheSameAnswersAndAnotherBatchDoesNot() {
        var wrong = item(FreshId.next(), task, 1);
        activity(wrong).put("on", "2026-12-30");
        var body = batch(false, item(FreshId.next(), task, 1), wrong);
        var first = keyed(body).statusCode(200).header("Idempotency-Replayed", nullValue());
        var again = keyed(body).statusCode(200).header("Idempotency-Replayed", "true");
        assertThat(again.extract().<Object>path("items"))
                .isEqualTo(first.extract().<Object>path("items"));
        total(1);
        keyed(batch(false, wrong)).statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void fiveHundredAreOneRequestAndMoreAreNone() {
        var many = new ArrayList<Map<String, Object>>();
        for (int n = 0; n < 500; n++) {
            many.add(item(FreshId.next(), n % 2 == 0 ? task : null, 1));
        }
        post(ha, Map.of("atomic", true, "items", many)).statusCode(200).body("items.status", everyItem(equalTo(201)));
        total(500);
        many.add(item(FreshId.next(), task, 1));
        post(ha, Map.of("atomic", false, "items", many)).statusCode(422);
        post(ha, Map.of("atomic", false, "items", List.of())).statusCode(422);
        post(Actor.NOBODY, batch(false, many.getFirst())).statusCode(401);
        send(world.cast.la(), false, item(FreshId.next(), null, 1))
                .body("items[0].problem.errors[0].pointer", equalTo("/activity/plan"));
    }

    private Map<String, Object> item(UUID id, UUID task, int quantity) {
        return new HashMap<>(Map.of("id", id, "activity", plan.activityDraft("2026-03-01", task, channel, quantity)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> activity(Map<String, Object> item) {
        return (Map<String, Object>) item.get("activity");
    }

    private static Map<String, Object> without(Map<String, Object> item) {
        var bare = new HashMap<>(item);
        bare.remove("version");
        return bare;
    }

    @SafeVarargs
    private static Map<String, Object> batch(boolean atomic, Map<String, Object>... items) {
        return Map.of("atomic", atomic, "items", List.of(items));
    }

    @SafeVarargs
    private static ValidatableResponse send(Actor actor, boolean atomic, Map<String, Object>... items) {
        return post(actor, batch(atomic, items));
    }

    private static ValidatableResponse post(Actor actor, Object body) {
        return actor.post(BATCH, body);
    }

    private ValidatableResponse keyed(Object body) {
        return ha.request()
                .header("Idempotency-Key", "hang-doi-1")
                .body(body)
                .post(Actor.API + BATCH)
                .then();
    }

    private void total(int expected) {
        ha.get("/activities?count=true&plan=" + plan.id).body("total", equalTo(expected));
    }

    private List<String> facts() {
        return ha.get("/journal?limit=200&unit=" + world.commune).extract().path("items.fact");
    }
}
