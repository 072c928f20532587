package vn.loa.people.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loa.kernel.secret.SecretText;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FreshId;
import vn.loa.world.TestClock;

/** Programs with keys of their own: made once, narrowed, renewed, revoked. */
@QuarkusTest
class ApiKeyTest extends ApiKeyInWorld {
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
        assertThat(key.secret()).matches("loa_[0-9A-Za-z]{46}");
        ha.get(key.path())
                .statusCode(200)
                .body("secret", nullValue())
                .body("secrets.prefix", equalTo(List.of(key.secret().substring(0, 12))))
                .body("secrets[0].lastUsedAt", nullValue());
        assertThat(Database.text("select secret_digest from api_key where id = ?", id(key)))
                .isEqualTo(new SecretText(key.secret()).digest());
        var hidden = key.secret().substring(12);
        for (var table : Database.rows(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            assertThat(Database.text(
                            "select count(*) from \"" + table + "\" t where cast(t as text) like '%" + hidden + "%'"))
                    .as("rows of %s with the secret", table)
                    .isEqualTo("0");
        }
    }

    @Test
    void twoSecretsLiveWhileAKeyIsRenewed() {
        var old = made("REPORT_READ");
        var fresh = new Made(
                old.path(),
                ha.put(old.path() + "/rotation", Map.of())
                        .statusCode(200)
                        .body("secrets.size()", equalTo(2))
                        .extract()
                        .path("secret"));
        old.get("/report-data").statusCode(200);
        fresh.get("/report-data").statusCode(200);
        ha.put(old.path() + "/rotation", Map.of()).statusCode(409).body("code", equalTo("API_KEY_TWO_LIVE"));
        ha.delete(old.path() + "/rotation", ha.version(old.path()))
                .statusCode(200)
                .body("secrets.size()", equalTo(1), "secret", nullValue());
        old.get("/report-data").statusCode(401);
        fresh.get("/report-data").statusCode(200);
        ha.delete(old.path() + "/rotation", ha.version(old.path()))
                .statusCode(409)
                .body("code", equalTo("API_KEY_ONE_LIVE"));
    }

    @Test
    void onlyItsMakerEditsAndRenewsAKey() {
        var key = made("REPORT_READ");
        var quan = full.world.cast.quan();
        quan.put(key.path(), draft(full.world.commune, "TASK_READ"))
                .statusCode(403)
                .body("code", equalTo("API_KEY_OF_ANOTHER"));
        quan.put(key.path() + "/rotation", Map.of()).statusCode(403);
        ha.put(key.path(), draft(full.world.commune, "TASK_READ"))
                .statusCode(200)
                .body("scopes", equalTo(List.of("TASK_READ")), "secret", nullValue());
        key.get("/reports/" + full.report).statusCode(403);
        key.get("/tasks/" + full.task).statusCode(200);
    }

    @Test
    void badDraftsAreRefusedWhereTheyAreWrong() {
        var unit = full.world.commune;
        refused("/scopes/1", "API_KEY_SCOPE_REFUSED", changed("scopes", List.of("REPORT_READ", "PLAN_ISSUE")));
        refused("/scopes", "LENGTH", changed("scopes", List.of()));
        refused("/within", "UNKNOWN_REFERENCE", changed("within", full.world.province));
        refused("/within", "UNKNOWN_REFERENCE", changed("within", FreshId.next()));
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
        ha.put(key.path(), draft(full.world.neighbour, "REPORT_READ"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"));
        ha.request()
                .body(draft(unit, "REPORT_READ"))
                .put(Actor.API + key.path())
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
}
