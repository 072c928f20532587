package vn.loa.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.loa.people.account.Sessions.signIn;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPairGenerator;
import java.util.List;
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

    private World world;
    private Actor tu;

    @BeforeEach
    void tell() {
        world = World.tell();
        tu = world.cast.tu();
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        for (var name : List.of(tu.username(), "khong-ai-ca", "Không Ai")) {
            signIn(name, WRONG, "WEB").statusCode(401).body("code", equalTo("BAD_CREDENTIALS"));
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
    void afterFiveFailuresTheNameWaitsAndEachTimeLonger() {
        fail(5);
        signIn(tu.username(), World.password(), "WEB")
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_SIGN_INS"))
                .header("Retry-After", equalTo("60"));

        letTheWaitPass();
        fail(1);
        signIn(tu.username(), WRONG, "WEB").statusCode(429).header("Retry-After", equalTo("120"));

        Database.execute("update sign_in_attempt set failures = 40 where username = ?", tu.username());
        letTheWaitPass();
        fail(1);
        signIn(tu.username(), WRONG, "WEB").statusCode(429).header("Retry-After", equalTo("900"));

        letTheWaitPass();
        signIn(tu.username(), World.password(), "WEB").statusCode(200);
        fail(4);
        signIn(tu.username(), World.password(), "WEB").statusCode(200);
    }

    @Test
    void aNameThatDoesNotExistWaitsLikeOneThatDoes() {
        var name = "khong-co-" + tu.username();
        for (int i = 0; i < 5; i++) {
            signIn(name, WRONG, "WEB").statusCode(401);
        }
        signIn(name, WRONG, "WEB").statusCode(429);
    }

    @Test
    void oneNameWaitingLeavesOthersAlone() {
        fail(5);
        signIn(world.cast.ha().username(), World.password(), "WEB").statusCode(200);
    }

    @Test
    void guessesAtOnceAreNotMoreThanGuessesInTurn() throws Exception {
        Callable<Integer> guess =
                () -> signIn(tu.username(), WRONG, "WEB").extract().statusCode();
        try (var pool = Executors.newFixedThreadPool(8)) {
            int heard = 0;
            for (var answer :
                    pool.invokeAll(Stream.generate(() -> guess).limit(24).toList())) {
                heard += answer.get() == 401 ? 1 : 0;
            }
            assertThat(heard).isEqualTo(5);
        }
        signIn(tu.username(), World.password(), "WEB").statusCode(429);
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
            signIn(tu.username(), WRONG, "WEB").statusCode(401);
        }
    }

    private void letTheWaitPass() {
        Database.execute("update sign_in_attempt set blocked_until = failed_at where username = ?", tu.username());
    }
}
