package vn.loa.people.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FullWorld;
import vn.loa.world.OpenApi;
import vn.loa.world.TestClock;
import vn.loa.world.Walk;
import vn.loa.world.World;

/** Programs with keys of their own: made once, narrowed, renewed, revoked. */
@QuarkusTest
class ApiKeyTest {
    private static final String TABLE = Actor.API + "/report-data";

    private FullWorld full;
    private Actor ha;
    private Actor so;

    @BeforeEach
    void tell() {
        full = FullWorld.tell();
        ha = full.ha();
        so = full.world.cast.so();
    }

    /** A key as it was made: its address and its secret. */
    private record Made(String path, String secret) {
        RequestSpecification request() {
            return Actor.NOBODY.request().header("Authorization", "Bearer " + secret);
        }

        ValidatableResponse get(String path) {
            return request().get(Actor.API + path).then();
        }
    }

    private Map<String, Object> draft(UUID unit, String... scopes) {
        var draft = new HashMap<>(full.apiKeyDraft());
        draft.put("unit", unit);
        draft.put("scopes", List.of(scopes));
        return draft;
    }

    private static ValidatableResponse put(Actor actor, Object draft) {
        return actor.request()
                .body(draft)
                .put(Actor.API + "/api-keys/" + UUID.randomUUID())
                .then();
    }

    private static Made made(Actor actor, Object draft) {
        var made = put(actor, draft).statusCode(201).extract();
        return new Made("/api-keys/" + made.path("id"), made.path("secret"));
    }

    private Made made(String... scopes) {
        return made(ha, draft(full.world.commune, scopes));
    }

    @Test
    void coordinatorsAndAdministratorsMakeKeysForTheirOwnUnit() {
        var draft = draft(full.world.commune, "REPORT_READ");
        put(Actor.NOBODY, draft).statusCode(401);
        put(full.world.cast.la(), draft).statusCode(422).body("errors[0].pointer", equalTo("/unit"));
        for (var other :
                List.of(full.world.cast.giam(), full.world.cast.tu(), full.tai(), full.world.cast.minh(), so)) {
            put(other, draft).statusCode(403);
        }
        put(ha, draft).statusCode(201);
        put(full.world.cast.quan(), draft)
                .statusCode(201)
                .body("owner.id", equalTo(full.world.cast.quan().id().toString()));
        var all = "/api-keys?unit=" + full.world.commune;
        ha.get(all)
                .statusCode(200)
                .body("items.size()", equalTo(3))
                .body("items.unit.id", everyItem(equalTo(full.world.commune.toString())));
        so.get(all).statusCode(200).body("items", empty());
        full.world.cast.giam().get(all).statusCode(403);
    }

    @Test
    void theSecretIsShownOnceAndOnlyItsDigestIsKept() {
        var key = made("REPORT_READ");
        assertThat(key.secret).matches("loa_[0-9A-Za-z]{46}");
        ha.get(key.path)
                .statusCode(200)
                .body("secret", nullValue())
                .body("secrets.prefix", equalTo(List.of(key.secret.substring(0, 12))))
                .body("secrets[0].lastUsedAt", nullValue());
        assertThat(Database.text("select secret_digest from api_key where id = ?", id(key)))
                .isEqualTo(new SecretText(key.secret).digest());
        var hidden = key.secret.substring(12);
        for (var table : Database.rows(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            assertThat(Database.text(
                            "select count(*) from \"" + table + "\" t where cast(t as text) like '%" + hidden + "%'"))
                    .as("rows of %s with the secret", table)
                    .isEqualTo("0");
        }
    }

    private static UUID id(Made key) {
        return UUID.fromString(key.path.substring(key.path.lastIndexOf('/') + 1));
    }

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
                .put(Actor.API + key.path + "/revocation")
                .then()
                .statusCode(403);
        ha.get(key.path).body("secrets[0].lastUsedAt", notNullValue());
    }

    @Test
    void aRevokedKeyIsDeadOnTheNextRequest() {
        var key = made("REPORT_READ");
        key.get("/report-data").statusCode(200);
        full.world
                .cast
                .quan()
                .put(key.path + "/revocation", Map.of("reason", "Lộ mã"))
                .statusCode(200)
                .body("secrets", empty());
        key.get("/report-data").statusCode(401);
        key.get("/figures.csv").statusCode(401);
        ha.put(key.path + "/revocation", Map.of("reason", "Lộ mã"))
                .statusCode(409)
                .body("code", equalTo("API_KEY_REVOKED"));
        ha.put(key.path + "/rotation", Map.of()).statusCode(409);
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
                .header("Authorization", "Bearer " + key.secret)
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
    void twoSecretsLiveWhileAKeyIsRenewed() {
        var old = made("REPORT_READ");
        var fresh = new Made(
                old.path,
                ha.put(old.path + "/rotation", Map.of())
                        .statusCode(200)
                        .body("secrets.size()", equalTo(2))
                        .extract()
                        .path("secret"));
        old.get("/report-data").statusCode(200);
        fresh.get("/report-data").statusCode(200);
        ha.put(old.path + "/rotation", Map.of()).statusCode(409).body("code", equalTo("API_KEY_TWO_LIVE"));
        ha.delete(old.path + "/rotation", ha.version(old.path))
                .statusCode(200)
                .body("secrets.size()", equalTo(1), "secret", nullValue());
        old.get("/report-data").statusCode(401);
        fresh.get("/report-data").statusCode(200);
        ha.delete(old.path + "/rotation", ha.version(old.path))
                .statusCode(409)
                .body("code", equalTo("API_KEY_ONE_LIVE"));
    }

    @Test
    void onlyItsMakerEditsAndRenewsAKey() {
        var key = made("REPORT_READ");
        var quan = full.world.cast.quan();
        quan.put(key.path, draft(full.world.commune, "TASK_READ"))
                .statusCode(403)
                .body("code", equalTo("API_KEY_OF_ANOTHER"));
        quan.put(key.path + "/rotation", Map.of()).statusCode(403);
        ha.put(key.path, draft(full.world.commune, "TASK_READ"))
                .statusCode(200)
                .body("scopes", equalTo(List.of("TASK_READ")), "secret", nullValue());
        key.get("/reports/" + full.report).statusCode(403);
        key.get("/tasks/" + full.task).statusCode(200);
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
                    .get(TABLE + ending + "?key=" + open.secret)
                    .then()
                    .statusCode(200);
            Actor.NOBODY
                    .request()
                    .get(TABLE + ending + "?key=" + plain.secret)
                    .then()
                    .statusCode(401);
        }
        Actor.NOBODY
                .request()
                .get(Actor.API + "/reports?key=" + open.secret)
                .then()
                .statusCode(401);
        Actor.NOBODY
                .request()
                .get(Actor.API + "/reports/" + full.report + "?key=" + open.secret)
                .then()
                .statusCode(401);
        ha.get("/reports?key=" + open.secret).statusCode(400);
        plain.get("/report-data").statusCode(200);
    }

    @Test
    void whatIsCutOrMistypedIsNoKey() {
        var key = made("REPORT_READ");
        var last = key.secret.charAt(key.secret.length() - 1) == 'a' ? "b" : "a";
        for (var wrong : List.of(
                key.secret.substring(0, 30),
                key.secret.substring(0, key.secret.length() - 1) + last,
                SecretText.drawn().text(),
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
                .header("Authorization", "bearer " + key.secret)
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

    @Test
    void badDraftsAreRefusedWhereTheyAreWrong() {
        var unit = full.world.commune;
        refused("/scopes/1", "API_KEY_SCOPE_REFUSED", changed("scopes", List.of("REPORT_READ", "PLAN_ISSUE")));
        refused("/scopes", "LENGTH", changed("scopes", List.of()));
        refused("/within", "UNKNOWN_REFERENCE", changed("within", full.world.province));
        refused("/within", "UNKNOWN_REFERENCE", changed("within", UUID.randomUUID()));
        refused(
                "/expiresOn",
                "API_KEY_EXPIRY_REFUSED",
                changed("expiresOn", TestClock.TODAY.minusDays(1).toString()));
        refused(
                "/expiresOn",
                "API_KEY_EXPIRY_REFUSED",
                changed("expiresOn", TestClock.TODAY.plusDays(732).toString()));
        refused("/name", "REQUIRED", changed("name", " "));
        var key = made("REPORT_READ");
        ha.put(key.path, draft(full.world.neighbour, "REPORT_READ"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"));
        ha.request()
                .body(draft(unit, "REPORT_READ"))
                .put(Actor.API + key.path)
                .then()
                .statusCode(428);
    }

    private Map<String, Object> changed(String member, Object value) {
        var draft = draft(full.world.commune, "REPORT_READ");
        draft.put(member, value);
        return draft;
    }

    private void refused(String pointer, String code, Map<String, Object> draft) {
        put(ha, draft).statusCode(422).body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(code));
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
                        && !operation.template().matches(".*/(auth|setup)\\b.*"))
                .map(operation -> DynamicTest.dynamicTest(operation.template(), () -> assertThat(key.request()
                                .queryParams(walk.query(operation))
                                .get(walk.path(operation))
                                .statusCode())
                        .isIn(200, 400, 403, 404, 422)));
    }
}
