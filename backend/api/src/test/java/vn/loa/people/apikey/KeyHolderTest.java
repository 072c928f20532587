package vn.loa.people.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.loa.kernel.secret.SecretText;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FullWorld;
import vn.loa.world.OpenApi;
import vn.loa.world.TestClock;
import vn.loa.world.Walk;
import vn.loa.world.World;

/** What a program may do with a key, and when it no longer may. */
@QuarkusTest
class KeyHolderTest extends ApiKeyInWorld {
    @Test
    void aKeyDoesWhatItsScopesSayAndNoMore() {
        var key = made("REPORT_READ", "TASK_READ");
        key.get("/report-data?within=" + full.world.commune).statusCode(200).body("items.size()", not(equalTo(0)));
        key.get("/reports/" + full.report).statusCode(200).body("can", equalTo(List.of("REPORT_READ")));
        key.get("/tasks?plan=" + full.plan.id).statusCode(200).body("items.id", hasItem(full.task.toString()));
        key.get("/activities/" + full.activity).statusCode(403);
        key.get("/activities?plan=" + full.plan.id).statusCode(200).body("items", empty());
        key.get("/api-keys").statusCode(403);
        key.get("/accounts").statusCode(403);
        key.get("/me").statusCode(403);
        key.request()
                .body(Map.of("reason", "x"))
                .header("If-Match", "\"0\"")
                .put(Actor.API + key.path() + "/revocation")
                .then()
                .statusCode(403);
        ha.get(key.path()).body("secrets[0].lastUsedAt", notNullValue());
    }

    @Test
    void aRevokedKeyIsDeadOnTheNextRequest() {
        var key = made("REPORT_READ");
        key.get("/report-data").statusCode(200);
        full.world
                .cast
                .quan()
                .put(key.path() + "/revocation", Map.of("reason", "Lộ mã"))
                .statusCode(200)
                .body("secrets", empty());
        key.get("/report-data").statusCode(401);
        key.get("/report-data.csv").statusCode(401);
        ha.put(key.path() + "/revocation", Map.of("reason", "Lộ mã"))
                .statusCode(409)
                .body("code", equalTo("API_KEY_REVOKED"));
        ha.put(key.path() + "/rotation", Map.of()).statusCode(409);
        ha.get("/api-keys?revoked=true&unit=" + full.world.commune)
                .body("items.id", equalTo(List.of(id(key).toString())));
    }

    @Test
    void aKeyEndsWithItsDay() {
        var draft = draft(full.world.commune, "REPORT_READ");
        draft.put("expiresOn", TestClock.TODAY.toString());
        var key = made(ha, draft);
        key.get("/report-data").statusCode(200);
        Actor.NOBODY
                .on(TestClock.TODAY.plusDays(1))
                .request()
                .header("Authorization", "Bearer " + key.secret())
                .get(TABLE)
                .then()
                .statusCode(401);
    }

    @Test
    void aKeyIsNeverMoreThanItsOwnerIsNow() {
        var owner = full.world.account("chu", "Người Tạo Khóa", "COORDINATOR", full.world.commune, List.of());
        var key = made(owner, draft(full.world.commune, "REPORT_READ", "ASSIGNEE_EDIT"));
        var assignee = Map.of("unit", full.world.commune, "name", "Tổ công nghệ số", "kind", "HAMLET");
        key.request().body(assignee).post(Actor.API + "/assignees").then().statusCode(201);
        Database.execute("update account_role set role = 'OBSERVER' where account_id = ?", owner.id());
        key.request().body(assignee).post(Actor.API + "/assignees").then().statusCode(403);
        key.get("/reports/" + full.report).statusCode(200);
        World.administrator()
                .put("/accounts/" + owner.id() + "/suspension", Map.of("reason", "Nghỉ việc"))
                .statusCode(200);
        key.get("/reports/" + full.report).statusCode(401);
    }

    @Test
    void aKeyStandsInTheAddressOnlyWhereItMay() {
        var draft = draft(full.world.commune, "REPORT_READ");
        var plain = made(ha, draft);
        draft.put("inAddress", true);
        var open = made(ha, draft);
        for (var ending : List.of(".csv", ".xlsx", "")) {
            Actor.NOBODY
                    .request()
                    .get(TABLE + ending + "?key=" + open.secret())
                    .then()
                    .statusCode(200);
            Actor.NOBODY
                    .request()
                    .get(TABLE + ending + "?key=" + plain.secret())
                    .then()
                    .statusCode(401);
        }
        Actor.NOBODY
                .request()
                .get(Actor.API + "/reports?key=" + open.secret())
                .then()
                .statusCode(401);
        Actor.NOBODY
                .request()
                .get(Actor.API + "/reports/" + full.report + "?key=" + open.secret())
                .then()
                .statusCode(401);
        ha.get("/reports?key=" + open.secret()).statusCode(400);
        plain.get("/report-data").statusCode(200);
    }

    @Test
    void whatIsCutOrMistypedIsNoKey() {
        var key = made("REPORT_READ");
        var last = key.secret().charAt(key.secret().length() - 1) == 'a' ? "b" : "a";
        for (var wrong : List.of(
                key.secret().substring(0, 30),
                key.secret().substring(0, key.secret().length() - 1) + last,
                SecretText.drawn(SecretText.OF_KEYS).text(),
                "loa_",
                "loa_é")) {
            Actor.NOBODY
                    .request()
                    .header("Authorization", "Bearer " + wrong)
                    .get(TABLE)
                    .then()
                    .statusCode(401);
        }
        Actor.NOBODY
                .request()
                .header("Authorization", "bearer " + key.secret())
                .get(TABLE)
                .then()
                .statusCode(200);
    }

    @Test
    void whatAKeyDoesIsInTheJournalAsTheKeys() {
        var key = made("ACTIVITY_LOG", "ACTIVITY_READ", "TASK_READ", "PLAN_READ", "CHANNEL_READ");
        key.request()
                .body(full.plan.activityDraft("2024-03-05", full.task, full.channel, 2))
                .header("Idempotency-Key", "loa-truyen-thanh-1")
                .post(Actor.API + "/activities")
                .then()
                .statusCode(201);
        ha.get("/journal?limit=1&unit=" + full.world.commune)
                .body("items[0].fact", equalTo("ACTIVITY_LOGGED"))
                .body("items[0].actorKind", equalTo("KEY"))
                .body("items[0].actor", equalTo("Kho dữ liệu"));
        ha.get("/journal/verification?unit=" + full.world.commune).body("whole", equalTo(true));
    }

    @Test
    void aProvincesKeyCanBeForOneCommune() {
        var draft = draft(full.world.province, "REPORT_READ", "TASK_READ");
        draft.put("within", full.world.commune);
        var key = made(so, draft);
        key.get("/report-data").statusCode(200).body("items.unitId", everyItem(equalTo(full.world.commune.toString())));
        key.get("/reports?unit=" + full.world.commune).body("items.id", equalTo(List.of(full.report.toString())));
        full.report("H1");
        key.get("/reports?unit=" + full.world.commune).body("items.id", equalTo(List.of(full.report.toString())));
        draft.put("within", full.world.neighbour);
        var other = made(so, draft);
        other.get("/report-data").statusCode(200).body("items", empty());
        other.get("/reports/" + full.report).statusCode(404);
        other.get("/tasks").statusCode(200).body("items", empty());
    }

    /** A key with every scope meets each reading operation: it is answered or refused, never lost. */
    @TestFactory
    Stream<DynamicTest> everyReadingOperationKnowsWhatAKeyIs() {
        var world = FullWorld.tell();
        var walk = new Walk(world);
        var draft = new HashMap<>(world.apiKeyDraft());
        draft.put(
                "scopes",
                List.of(
                        "UNIT_READ",
                        "REPORT_READ",
                        "PLAN_READ",
                        "TASK_READ",
                        "ACTIVITY_READ",
                        "BUDGET_READ",
                        "JOURNAL_READ",
                        "EVIDENCE_READ",
                        "CHANNEL_READ",
                        "ASSIGNEE_READ",
                        "KNOWN_DOCUMENT_READ",
                        "PLAN_IMPORT_READ"));
        var key = made(world.ha(), draft);
        return OpenApi.operations().stream()
                .filter(operation -> operation.method().equals("GET")
                        && !operation.template().matches(".*/(auth|setup|open)\\b.*"))
                .map(operation -> DynamicTest.dynamicTest(operation.template(), () -> assertThat(key.request()
                                .queryParams(walk.query(operation))
                                .get(walk.path(operation))
                                .statusCode())
                        .isIn(200, 400, 403, 404, 422)));
    }
}
