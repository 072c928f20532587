package vn.loa.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.loa.people.account.Sessions.signIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.World;

@QuarkusTest
class SignInTest {
    private static final String WRONG = "khong phai mat khau";

    private static final String DEVICE = "__Host-loa-device";

    private World world;
    private Actor tu;
    /** This test's own. */
    private String address;

    private String elsewhere;

    @BeforeEach
    void tell() {
        world = World.tell();
        tu = world.cast.tu();
        int number = Integer.parseInt(tu.username().substring(2));
        address = "10.1.%d.%d".formatted(number / 250, number % 250);
        elsewhere = "10.2.%d.%d".formatted(number / 250, number % 250);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        for (var name : List.of(tu.username(), "khong-ai-ca", "Không Ai")) {
            from(address, name, WRONG).statusCode(401).body("code", equalTo("BAD_CREDENTIALS"));
        }
    }

    @Test
    void theNameIsTakenWhateverItsCase() {
        signIn(tu.username().toUpperCase(), World.password(), "WEB").statusCode(200);
    }

    @Test
    void aBrowserGetsItsRefreshTokenInACookieNoScriptReads() {
        var answer = signIn(tu.username(), World.password(), "WEB")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("refreshToken", nullValue())
                .extract();
        var cookie = answer.detailedCookie(Sessions.COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.hasDomain()).isFalse();
    }

    @Test
    void anAppGetsItsRefreshTokenInTheBodyAndNoCookie() {
        var answer = signIn(tu.username(), World.password(), "MOBILE")
                .statusCode(200)
                .body("refreshToken", notNullValue())
                .extract();
        assertThat(answer.cookies()).doesNotContainKey(Sessions.COOKIE);
    }

    @Test
    void aTokenOfAnotherKeyIsNobodys() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var forged = Jwt.issuer("loa")
                .subject(tu.id().toString())
                .upn(tu.id().toString())
                .claim("sid", "019a0000-0000-7000-8000-000000000000")
                .sign(generator.generateKeyPair().getPrivate());
        assertThat(Sessions.statusWith(forged)).isEqualTo(401);
    }

    @Test
    void afterFiveFailuresTheAddressWaitsForTheNameAndEachTimeLonger() {
        fail(5);
        from(address, tu.username(), World.password())
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_SIGN_INS"))
                .header("Retry-After", equalTo("60"));

        letTheWaitPass();
        fail(1);
        from(address, tu.username(), WRONG).statusCode(429).header("Retry-After", equalTo("120"));

        Database.execute("update sign_in_attempt set failures = 40 where key = ?", key());
        letTheWaitPass();
        fail(1);
        from(address, tu.username(), WRONG).statusCode(429).header("Retry-After", equalTo("900"));

        letTheWaitPass();
        from(address, tu.username(), World.password()).statusCode(200);
        fail(4);
        from(address, tu.username(), World.password()).statusCode(200);
    }

    @Test
    void aNameThatDoesNotExistWaitsLikeOneThatDoes() {
        var name = "khong-co-" + tu.username();
        for (int i = 0; i < 5; i++) {
            from(address, name, WRONG).statusCode(401);
        }
        from(address, name, WRONG).statusCode(429);
    }

    @Test
    void nobodyLocksAColleagueOut() {
        fail(5);
        from(elsewhere, tu.username(), World.password()).statusCode(200);
        from(address, world.cast.ha().username(), World.password()).statusCode(200);
    }

    @Test
    void aDeviceTheAccountIsKnownOnPassesWhateverHappensAtItsAddress() {
        var app = Sessions.signIn(tu.username(), World.password(), "MOBILE")
                .extract()
                .<String>path("deviceToken");
        var cookie = Sessions.signIn(tu.username(), World.password(), "WEB")
                .extract()
                .cookie(DEVICE);
        fail(5);
        from(address, tu.username(), World.password()).statusCode(429);
        assertThat(onDevice(app, World.password()).extract().<String>path("deviceToken"))
                .isEqualTo(app);
        inBrowser(cookie, tu.username()).statusCode(200).cookie(DEVICE, equalTo(cookie));
        inBrowser(cookie, world.cast.ha().username()).statusCode(200);
        inBrowser(cookie, "khong-co-" + tu.username()).statusCode(401);
    }

    @Test
    void guessesOnAKnownDeviceWaitThereAndOnlyThere() {
        var app = Sessions.signIn(tu.username(), World.password(), "MOBILE")
                .extract()
                .<String>path("deviceToken");
        for (int i = 0; i < 5; i++) {
            onDevice(app, WRONG).statusCode(401);
        }
        onDevice(app, World.password()).statusCode(429);
        from(address, tu.username(), World.password()).statusCode(200);
    }

    @Test
    void whoTriesManyNamesFromOneAddressWaitsWithAllOfThem() {
        for (int i = 0; i < 50; i++) {
            from(address, "ten-" + i + "-" + tu.username(), WRONG).statusCode(401);
            if (i == 30) {
                from(address, tu.username(), World.password()).statusCode(200);
            }
        }
        from(address, "ten-khac-" + tu.username(), WRONG).statusCode(429);
        from(elsewhere, tu.username(), World.password()).statusCode(200);
        Database.execute(
                "update sign_in_attempt set failed_at = failed_at - interval '61 minutes', blocked_until = null where key = ?",
                "address " + address);
        from(address, "ten-khac-" + tu.username(), WRONG).statusCode(401);
        from(address, tu.username(), World.password()).statusCode(200);
    }

    @Test
    void anIpv6NetworkIsOneAddress() {
        var network = "2001:db8:%x:1:".formatted(Long.parseLong(tu.username().substring(2)));
        for (int i = 1; i <= 5; i++) {
            from(network + "0:0:0:" + i, tu.username(), WRONG).statusCode(401);
        }
        from(network + "0:0:0:99", tu.username(), WRONG).statusCode(429);
    }

    @Test
    void guessesAtOnceAreNotMoreThanGuessesInTurn() throws Exception {
        Callable<Integer> guess =
                () -> from(address, tu.username(), WRONG).extract().statusCode();
        try (var pool = Executors.newFixedThreadPool(8)) {
            int heard = 0;
            for (var answer :
                    pool.invokeAll(Stream.generate(() -> guess).limit(24).toList())) {
                heard += answer.get() == 401 ? 1 : 0;
            }
            assertThat(heard).isEqualTo(5);
        }
        from(address, tu.username(), World.password()).statusCode(429);
    }

    @Test
    void aHashIsArgon2idAndNeverTwiceTheSame() {
        var query = "select password from account where username = ?";
        var tus = Database.text(query, tu.username());
        assertThat(tus).startsWith("$argon2id$v=19$m=64,t=1,p=1$").doesNotContain(World.password());
        assertThat(Database.text(query, world.cast.ha().username())).isNotEqualTo(tus);
    }

    @Test
    void aRequestThatIsNotJsonIsRefused() {
        Actor.NOBODY
                .request()
                .contentType("text/plain")
                .body("{\"username\":\"a\",\"password\":\"b\"}")
                .post(Actor.API + "/auth/login")
                .then()
                .statusCode(415);
        signIn(tu.username(), " ", "WEB").statusCode(422).body("errors[0].code", not(nullValue()));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            from(address, tu.username(), WRONG).statusCode(401);
        }
    }

    /** As a proxy on this machine passes it on. */
    private static ValidatableResponse from(String address, String username, String password) {
        return Actor.NOBODY
                .request()
                .header("X-Forwarded-For", address)
                .body(Map.of("username", username, "password", password, "client", "MOBILE"))
                .post(Actor.API + "/auth/login")
                .then();
    }

    private ValidatableResponse onDevice(String token, String password) {
        return Actor.NOBODY
                .request()
                .header("X-Forwarded-For", address)
                .body(Map.of("username", tu.username(), "password", password, "client", "MOBILE", "deviceToken", token))
                .post(Actor.API + "/auth/login")
                .then();
    }

    private ValidatableResponse inBrowser(String device, String username) {
        return Actor.NOBODY
                .request()
                .header("X-Forwarded-For", address)
                .header("Cookie", DEVICE + "=" + device)
                .body(Map.of("username", username, "password", World.password()))
                .post(Actor.API + "/auth/login")
                .then();
    }

    private void letTheWaitPass() {
        Database.execute("update sign_in_attempt set blocked_until = failed_at where key = ?", key());
    }

    private String key() {
        return "name " + address + " " + tu.username();
    }
}
