package vn.loa.work.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.TestClock;
import vn.loa.world.World;

/** The link of an outside party: who makes it, and that it opens nothing once it has ended. */
@QuarkusTest
class GuestLinkTest {
    private GuestInWorld guest;
    private World world;
    private Actor ha;
    private UUID duty;
    private String link;
    private String secret;

    @BeforeEach
    void tell() {
        guest = new GuestInWorld();
        world = guest.world;
        ha = guest.ha;
        duty = guest.duty;
        link = guest.link;
        secret = guest.secret;
    }

    @Test
    void whoEditsAssigneesMakesALinkAndItsSecretIsShownOnce() {
        var draft = Map.of("expiresOn", TestClock.TODAY.toString());
        var path = "/guest-links/" + world.vanHoa;
        GuestInWorld.put(Actor.NOBODY, path, draft).statusCode(401);
        GuestInWorld.put(world.cast.la(), path, draft).statusCode(404);
        for (var other : List.of(world.cast.minh(), world.cast.tu(), world.cast.giam())) {
            GuestInWorld.put(other, path, draft).statusCode(403);
            other.get(link).statusCode(403);
            other.get("/guest-links?unit=" + world.commune).body("items", empty());
        }
        GuestInWorld.put(world.cast.quan(), path, draft)
                .statusCode(201)
                .body("secret", matchesPattern("loag_[0-9A-Za-z]{46}"));
        ha.get(link)
                .statusCode(200)
                .body("secret", nullValue(), "madeBy", equalTo("Trần Thị Ngọc Hà"), "lastUsedAt", nullValue());
        ha.get("/guest-links?unit=" + world.commune).body("items.assignee.name", hasItem("Bưu điện xã"));
        for (var table : Database.rows(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            assertThat(Database.text("select count(*) from \"" + table + "\" t where cast(t as text) like '%"
                            + secret.substring(5) + "%'"))
                    .as("rows of %s with the secret", table)
                    .isEqualTo("0");
        }
    }

    @Test
    void aLinkLivesThirteenMonthsAtMostAndNoRetiredPartyGetsOne() {
        for (var day : List.of(
                TestClock.TODAY.minusDays(1), TestClock.TODAY.plusMonths(13).plusDays(1))) {
            ha.put(link, Map.of("expiresOn", day.toString()))
                    .statusCode(422)
                    .body(
                            "errors[0].pointer",
                            equalTo("/expiresOn"),
                            "errors[0].code",
                            equalTo("GUEST_LINK_EXPIRY_REFUSED"));
        }
        GuestInWorld.opens(secret);
        ha.put("/assignees/" + world.vanHoa + "/retirement", Map.of()).statusCode(200);
        GuestInWorld.put(ha, "/guest-links/" + world.vanHoa, Map.of("expiresOn", TestClock.TODAY.toString()))
                .statusCode(409)
                .body("code", equalTo("GUEST_LINK_OF_RETIRED"));
    }

    @Test
    void aLinkIsNoMoreOnceRevokedRenewedExpiredOrItsPartyRetired() {
        GuestInWorld.opens(secret);
        ha.get(link).body("lastUsedAt", notNullValue());
        Actor.NOBODY
                .on(TestClock.TODAY.plusMonths(6))
                .request()
                .header("Authorization", "Bearer " + secret)
                .get(Actor.API + "/guest")
                .then()
                .statusCode(200);
        Actor.NOBODY
                .on(TestClock.TODAY.plusMonths(6).plusDays(1))
                .request()
                .header("Authorization", "Bearer " + secret)
                .get(Actor.API + "/guest")
                .then()
                .statusCode(404);
        ha.put("/assignees/" + world.buuDien + "/retirement", Map.of()).statusCode(200);
        guest.gone(secret);
        ha.delete("/assignees/" + world.buuDien + "/retirement", ha.version("/assignees/" + world.buuDien))
                .statusCode(200);
        GuestInWorld.opens(secret);
        var before = secret;
        secret = ha.put(link, Map.of("expiresOn", TestClock.TODAY.toString()))
                .statusCode(200)
                .extract()
                .path("secret");
        guest.gone(before);
        GuestInWorld.opens(secret);
        ha.put(link + "/revocation", Map.of("reason", "Đổi người phụ trách")).statusCode(200);
        guest.gone(secret);
        ha.put(link + "/revocation", Map.of("reason", "x")).statusCode(409).body("code", equalTo("GUEST_LINK_REVOKED"));
        Database.execute("update guest_link set revoked_at = null where id = ?", world.buuDien);
        GuestInWorld.opens(secret);
        Database.execute("update unit set valid_to = '2026-11-01' where id = ?", world.commune);
        guest.gone(secret);
    }

    @Test
    void oneLetterChangedOpensNothing() {
        for (int i : List.of(0, 4, 5, 20, secret.length() - 1)) {
            var other = secret.charAt(i) == 'a' ? 'b' : 'a';
            var wrong = secret.substring(0, i) + other + secret.substring(i + 1);
            // Without its beginning it is no link at all, and whoever sends it is asked to sign in.
            int expected = i < 5 ? 401 : 404;
            GuestInWorld.by(wrong).get(Actor.API + "/guest").then().statusCode(expected);
            GuestInWorld.by(wrong)
                    .put(Actor.API + "/guest/duties/" + duty + "/receipt")
                    .then()
                    .statusCode(expected);
        }
        for (var wrong : List.of("loag_", "loag_é", secret.substring(0, 30), secret + "a")) {
            guest.gone(wrong);
        }
    }
}
