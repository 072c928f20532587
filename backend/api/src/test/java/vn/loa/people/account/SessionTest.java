package vn.loa.people.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.loa.people.account.Sessions.exchanged;
import static vn.loa.people.account.Sessions.refresh;
import static vn.loa.people.account.Sessions.statusWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.World;

@QuarkusTest
class SessionTest {
    private World world;
    private Actor tu;
    private String access;
    private String token;
    private UUID session;

    @BeforeEach
    void signIn() {
        world = World.tell();
        tu = world.cast.tu();
        var signedIn = Sessions.signIn(tu.username(), World.password(), "MOBILE")
                .statusCode(200)
                .extract();
        access = signedIn.path("accessToken");
        token = signedIn.path("refreshToken");
        session = UUID.fromString(signedIn.path("sessionId"));
    }

    @Test
    void aRefreshTokenIsExchangedForAFreshSessionOfTheSameDevice() {
        var answer = refresh(token)
                .statusCode(200)
                .body("sessionId", equalTo(session.toString()))
                .extract();
        assertThat(answer.<String>path("refreshToken")).isNotEqualTo(token);
        assertThat(statusWith(answer.path("accessToken"))).isEqualTo(200);
    }

    @Test
    void aTokenNobodyIssuedIsRefused() {
        refresh("khong-phai-token").statusCode(401);
        Sessions.post("/auth/refresh", Map.of()).statusCode(401);
    }

    @Test
    void theSameTokenMayComeAgainWithinAMinute() {
        exchanged(token);
        var last = exchanged(token);
        exchanged(exchanged(last));
    }

    @Test
    void aCopyUsedWithinTheMinuteIsFoundOutAtTheNextConflictingUse() {
        var owners = exchanged(token);
        var thiefs = exchanged(token);
        var next = exchanged(owners);
        refresh(thiefs).statusCode(401).body("code", equalTo("SESSION_COPIED"));
        refresh(next).statusCode(401).body("code", equalTo("SESSION_COPIED"));
        assertThat(statusWith(access)).isEqualTo(401);
        assertThat(statusWith(tu.token())).as("another device stays signed in").isEqualTo(200);
    }

    @Test
    void aCopyIsFoundOutAlsoWhenTheThiefComesFirst() {
        var owners = exchanged(token);
        var thiefs = exchanged(exchanged(exchanged(token)));
        refresh(owners).statusCode(401).body("code", equalTo("SESSION_COPIED"));
        refresh(thiefs).statusCode(401).body("code", equalTo("SESSION_COPIED"));
    }

    @Test
    void aCopyOfACookieIsFoundOutOnceNoReplyCanBeOnItsWay() {
        var cookie = Sessions.signIn(tu.username(), World.password(), "WEB").extract();
        session = UUID.fromString(cookie.path("sessionId"));
        var owners = nextCookie(cookie.cookie(Sessions.COOKIE));
        var thiefs = nextCookie(cookie.cookie(Sessions.COOKIE));
        anHourPasses();
        var next = nextCookie(owners);
        withCookie(thiefs)
                .post(Actor.API + "/auth/refresh")
                .then()
                .statusCode(401)
                .body("code", equalTo("SESSION_COPIED"));
        withCookie(next).post(Actor.API + "/auth/refresh").then().statusCode(401);
    }

    /** Each tab takes the cookie that is there, and puts back what it gets whenever the reply comes. */
    @Test
    void eightTabsWithOneCookieStaySignedIn() throws Exception {
        var jar = new AtomicReference<>(Sessions.signIn(tu.username(), World.password(), "WEB")
                .extract()
                .cookie(Sessions.COOKIE));
        Callable<Void> tab = () -> {
            for (int round = 0; round < 6; round++) {
                jar.set(nextCookie(jar.get()));
            }
            return null;
        };
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var answer : pool.invokeAll(Stream.generate(() -> tab).limit(8).toList())) {
                answer.get();
            }
        }
        nextCookie(jar.get());
    }

    @Test
    void exchangesAtOnceAllSucceed() throws Exception {
        Callable<Integer> exchange = () -> refresh(token).extract().statusCode();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var answer :
                    pool.invokeAll(Stream.generate(() -> exchange).limit(16).toList())) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void aReplyLostForHoursDoesNotSignTheDeviceOut() {
        exchanged(token);
        anHourPasses();
        var child = exchanged(token);
        anHourPasses();
        exchanged(child);
    }

    @Test
    void aChildTakenForLostThatComesAfterAllEndsTheSession() {
        var stolen = exchanged(token);
        anHourPasses();
        var child = exchanged(token);
        refresh(stolen).statusCode(401).body("code", equalTo("SESSION_COPIED"));
        refresh(child).statusCode(401);
        assertThat(statusWith(access)).isEqualTo(401);
    }

    @Test
    void aTokenUsedAgainAfterItsSuccessorEndsTheSession() {
        var child = exchanged(token);
        var grandchild = exchanged(child);
        anHourPasses();
        refresh(token).statusCode(401);
        refresh(grandchild).statusCode(401);
        assertThat(statusWith(access)).isEqualTo(401);
        assertThat(statusWith(tu.token())).as("another device stays signed in").isEqualTo(200);
    }

    @Test
    void aSessionEndsInTheEndHoweverMuchItIsUsed() {
        Database.execute(
                "update device_session set created_at = created_at - interval '80 days' where id = ?", session);
        var next = exchanged(token);
        assertThat(Database.text(
                        "select cast(expires_at = created_at + interval '90 days' as text) from device_session where id = ?",
                        session))
                .isEqualTo("true");
        Database.execute(
                "update device_session set created_at = created_at - interval '10 days' + interval '5 minutes' where id = ?",
                session);
        var last = refresh(next).statusCode(200).extract();
        assertThat(Instant.parse(last.path("expiresAt")))
                .as("no access token outlives its session")
                .isBefore(Instant.now().plus(Duration.ofMinutes(6)));
        Database.execute("update device_session set expires_at = created_at where id = ?", session);
        refresh(last.path("refreshToken")).statusCode(401).body("code", equalTo("SIGN_IN_REQUIRED"));
    }

    @Test
    void anUnusedSessionRunsOut() {
        Database.execute("update device_session set expires_at = created_at where id = ?", session);
        refresh(token).statusCode(401);
    }

    @Test
    void tokensAreNotInTheDatabase() {
        assertThat(Database.text("select hash from refresh_token where session_id = ?", session))
                .isNotEqualTo(token)
                .hasSize(64);
    }

    @Test
    void signingOutEndsTheSessionAtOnceAndCanBeRepeated() {
        Sessions.post("/auth/logout", Map.of("refreshToken", token)).statusCode(204);
        assertThat(statusWith(access)).isEqualTo(401);
        refresh(token).statusCode(401);
        Sessions.post("/auth/logout", Map.of("refreshToken", token)).statusCode(204);
    }

    @Test
    void theAccessTokenAloneSignsOutToo() {
        withAccess().body("{}").post(Actor.API + "/auth/logout").then().statusCode(204);
        assertThat(statusWith(access)).isEqualTo(401);
        Sessions.post("/auth/logout", Map.of()).statusCode(401);
    }

    @Test
    void aBrowserExchangesAndSignsOutByItsCookie() {
        var signedIn = Sessions.signIn(tu.username(), World.password(), "WEB").extract();
        var cookie = signedIn.cookie(Sessions.COOKIE);
        var next = withCookie(cookie)
                .post(Actor.API + "/auth/refresh")
                .then()
                .statusCode(200)
                .extract()
                .cookie(Sessions.COOKIE);
        assertThat(next).isNotEqualTo(cookie);
        var cleared = withCookie(next)
                .post(Actor.API + "/auth/logout")
                .then()
                .statusCode(204)
                .extract()
                .detailedCookie(Sessions.COOKIE);
        assertThat(cleared.getMaxAge()).isZero();
        assertThat(statusWith(signedIn.path("accessToken"))).isEqualTo(401);
    }

    @Test
    void anotherSiteCannotMakeABrowserExchangeItsCookie() {
        var cookie = Sessions.signIn(tu.username(), World.password(), "WEB")
                .extract()
                .cookie(Sessions.COOKIE);
        withCookie(cookie)
                .header("Sec-Fetch-Site", "cross-site")
                .post(Actor.API + "/auth/refresh")
                .then()
                .statusCode(403)
                .body("code", equalTo("CROSS_SITE_REQUEST"));
        withCookie(cookie)
                .contentType("text/plain")
                .post(Actor.API + "/auth/refresh")
                .then()
                .statusCode(415);
        withCookie(cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .post(Actor.API + "/auth/refresh")
                .then()
                .statusCode(200);
    }

    @Test
    void aPersonSeesTheOwnDevicesAndSignsOneOut() {
        withAccess()
                .get(Actor.API + "/auth/sessions")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.find { it.current }.id", equalTo(session.toString()));

        world.cast
                .ha()
                .request()
                .delete(Actor.API + "/auth/sessions/" + session)
                .then()
                .statusCode(404);
        assertThat(statusWith(access)).isEqualTo(200);

        tu.request().delete(Actor.API + "/auth/sessions/" + session).then().statusCode(204);
        assertThat(statusWith(access)).isEqualTo(401);
        tu.request().delete(Actor.API + "/auth/sessions/" + session).then().statusCode(404);
    }

    @Test
    void aDeviceWithoutANameIsCalledInTheLanguageOfItsSignIn() {
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(Map.of("username", tu.username(), "password", World.password(), "client", "MOBILE"))
                .post(Actor.API + "/auth/login")
                .then()
                .statusCode(200);
        withAccess()
                .get(Actor.API + "/auth/sessions")
                .then()
                .body("items.deviceName", hasItems("Ứng dụng di động", "Mobile app"));
    }

    private RequestSpecification withAccess() {
        return Actor.NOBODY.request().header("Authorization", "Bearer " + access);
    }

    private static RequestSpecification withCookie(String value) {
        return Actor.NOBODY
                .request()
                .header("Cookie", Sessions.COOKIE + "=" + value)
                .body("{}");
    }

    private static String nextCookie(String value) {
        return withCookie(value)
                .post(Actor.API + "/auth/refresh")
                .then()
                .statusCode(200)
                .extract()
                .cookie(Sessions.COOKIE);
    }

    private void anHourPasses() {
        Database.execute(
                "update refresh_token set rotated_at = rotated_at - interval '1 hour', issued_at = issued_at - interval '1 hour' where session_id = ?",
                session);
    }
}
