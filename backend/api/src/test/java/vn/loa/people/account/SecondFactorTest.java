package vn.loa.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.World;

@QuarkusTest
class SecondFactorTest {
    private static final String MINE = "/me/second-factor";

    private World world;
    private Actor tu;
    /** This test's own. */
    private String address;

    private String secret;
    private Phone phone;
    private List<String> recoveryCodes;

    @BeforeEach
    void tell() {
        world = World.tell();
        tu = world.cast.tu();
        int number = Integer.parseInt(tu.username().substring(2));
        address = "10.3.%d.%d".formatted(number / 250, number % 250);
    }

    // Turning it on

    @Test
    void onlySomebodySignedInHasOneAndOnlyWithThePassword() {
        Actor.NOBODY.get(MINE).statusCode(401);
        tu.get(MINE).statusCode(200).body("since", nullValue()).body("recoveryCodesLeft", equalTo(0));
        tu.post(MINE, Map.of("currentPassword", "sai mat khau"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/currentPassword"));
    }

    @Test
    void itCountsFromItsConfirmationOn() {
        begin();
        signIn(null).statusCode(200);
        put("/confirmation", Map.of("code", wrong())).statusCode(422).body("errors[0].code", equalTo("WRONG_CODE"));
        signIn(null).statusCode(200);
        confirm();
        assertThat(recoveryCodes).hasSize(10).doesNotHaveDuplicates();
        tu.get(MINE).body("since", notNullValue()).body("recoveryCodesLeft", equalTo(10));
        signIn(null).statusCode(401).body("code", equalTo("SECOND_FACTOR_REQUIRED"));
        signIn(wrong()).statusCode(401).body("code", equalTo("BAD_CODE"));
        from(address, "sai mat khau", code(1)).statusCode(401).body("code", equalTo("BAD_CREDENTIALS"));
        signIn(code(1)).statusCode(200).body("accessToken", notNullValue());
        tu.post(MINE, Map.of("currentPassword", World.password()))
                .statusCode(409)
                .body("code", equalTo("SECOND_FACTOR_THERE"));
    }

    @Test
    void aSecretThatWasNeverConfirmedIsReplaced() {
        begin();
        var first = phone;
        begin();
        put("/confirmation", Map.of("code", first.code(0))).statusCode(422);
        confirm();
    }

    @Test
    void theSecretIsInNoAnswerAndNotInTheDatabase() {
        enrol();
        for (var answer : List.of(tu.get("/me"), tu.get(MINE), world.cast.quan().get("/accounts/" + tu.id()))) {
            assertThat(answer.statusCode(200).extract().asString()).doesNotContain(secret);
        }
        assertThat(Database.text(
                        "select cast(position(decode(?, 'hex') in sealed) as text) from second_factor where account_id = ?",
                        HexFormat.of().formatHex(phone.secret()),
                        tu.id()))
                .isEqualTo("0");
        assertThat(Database.text("select string_agg(hash, ' ') from recovery_code where account_id = ?", tu.id()))
                .doesNotContain(recoveryCodes.getFirst())
                .doesNotContain(recoveryCodes.getFirst().replace("-", ""));
    }

    // Codes

    @Test
    void aUsedCodeDoesNotServeAgain() {
        enrol();
        signIn(code(0)).statusCode(401).body("code", equalTo("BAD_CODE"));
        signIn(code(1)).statusCode(200);
        signIn(code(1)).statusCode(401);
        signIn(code(-1)).statusCode(401);
    }

    @Test
    void aCodeOfAnotherTimeDoesNotServe() {
        enrol();
        signIn(code(2)).statusCode(401);
        signIn(code(-2)).statusCode(401);
    }

    @Test
    void aRecoveryCodeServesOnceHoweverItIsTyped() {
        enrol();
        var typed = recoveryCodes.getFirst().replace("-", " ").toUpperCase();
        signIn(typed).statusCode(200);
        signIn(typed).statusCode(401);
        tu.get(MINE).body("recoveryCodesLeft", equalTo(9));
        var old = recoveryCodes.get(1);
        recoveryCodes = put("/recovery-codes", Map.of("code", code(1)))
                .statusCode(200)
                .extract()
                .path("codes");
        signIn(old).statusCode(401);
        signIn(recoveryCodes.get(1)).statusCode(200);
        tu.get(MINE).body("recoveryCodesLeft", equalTo(9));
    }

    @Test
    void aRecoveryCodeIsItsOwnersAlone() {
        enrol();
        var foreign = recoveryCodes.getFirst();
        tu = world.cast.ha();
        enrol();
        signIn(foreign).statusCode(401);
    }

    // Guessing

    @Test
    void wrongCodesWaitLikeWrongPasswordsThoughThePasswordIsRight() {
        enrol();
        for (int i = 0; i < 5; i++) {
            signIn(null).statusCode(401).body("code", equalTo("SECOND_FACTOR_REQUIRED"));
            signIn(wrong()).statusCode(401).body("code", equalTo("BAD_CODE"));
        }
        signIn(code(1)).statusCode(429);
    }

    @Test
    void manyAddressesDoNotHelpWhoKnowsThePasswordAndTheOwnDevicePasses() {
        enrol();
        var device = signIn(code(1)).statusCode(200).extract().<String>path("deviceToken");
        for (int i = 0; i < 20; i++) {
            from(address.replace("10.3.", "10.%d.".formatted(100 + i)), World.password(), wrong())
                    .statusCode(401);
        }
        from(address.replace("10.3.", "10.99."), World.password(), recoveryCodes.get(0))
                .statusCode(429);
        Sessions.post(
                        "/auth/login",
                        Map.of(
                                "username", tu.username(),
                                "password", World.password(),
                                "client", "MOBILE",
                                "deviceToken", device,
                                "code", recoveryCodes.get(0)))
                .statusCode(200);
    }

    @Test
    void wrongCodesInASessionWaitToo() {
        enrol();
        for (int i = 0; i < 5; i++) {
            put("/recovery-codes", Map.of("code", wrong())).statusCode(422);
        }
        put("/recovery-codes", Map.of("code", code(1))).statusCode(429);
    }

    // Turning it off

    @Test
    void turningItOffTakesThePasswordAndACode() {
        enrol();
        put("/removal", Map.of("currentPassword", "sai mat khau", "code", code(1)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/currentPassword"));
        put("/removal", Map.of("currentPassword", World.password(), "code", wrong()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/code"));
        put("/removal", Map.of("currentPassword", World.password())).statusCode(422);
        tu.get(MINE).body("since", notNullValue());
        put("/removal", Map.of("currentPassword", World.password(), "code", code(1)))
                .statusCode(204);
        tu.get(MINE).body("since", nullValue()).body("recoveryCodesLeft", equalTo(0));
        signIn(null).statusCode(200);
        put("/removal", Map.of("currentPassword", World.password(), "code", code(1)))
                .statusCode(409)
                .body("code", equalTo("NO_SECOND_FACTOR"));
    }

    @Test
    void anAdministratorOfTheUnitRemovesItForALostPhone() {
        enrol();
        var path = "/accounts/" + tu.id();
        var quan = world.cast.quan();
        world.cast.la().delete(path + "/second-factor", 0).statusCode(404);
        world.cast.ha().delete(path + "/second-factor", 0).statusCode(403);
        quan.get(path).body("secondFactorAt", notNullValue());
        quan.delete(path + "/second-factor", quan.version(path)).statusCode(200).body("secondFactorAt", nullValue());
        signIn(null).statusCode(200);
        quan.delete(path + "/second-factor", quan.version(path))
                .statusCode(409)
                .body("code", equalTo("NO_SECOND_FACTOR"));
        quan.get("/journal?unit=" + world.commune + "&subject=" + tu.id())
                .body("items.fact", hasItem("ACCOUNT_SECOND_FACTOR_ADDED"))
                .body("items[0].fact", equalTo("ACCOUNT_SECOND_FACTOR_REMOVED"))
                .body("items[0].actor", equalTo("Đặng Văn Quản"));
    }

    @Test
    void administratorsDoNotRemoveTheirOwnWithoutProof() {
        tu = world.cast.quan();
        enrol();
        var path = "/accounts/" + tu.id();
        tu.delete(path + "/second-factor", tu.version(path)).statusCode(409).body("code", equalTo("OWN_SECOND_FACTOR"));
        tu.get(MINE).body("since", notNullValue()).body("recoveryCodesLeft", equalTo(10));
    }

    @Test
    void aNewPasswordLeavesItOn() {
        enrol();
        var path = "/accounts/" + tu.id();
        world.cast
                .quan()
                .put(path + "/password", Map.of("newPassword", "mat khau khac"))
                .statusCode(200);
        from(address, "mat khau khac", null).statusCode(401).body("code", equalTo("SECOND_FACTOR_REQUIRED"));
        from(address, "mat khau khac", code(1)).statusCode(200);
    }

    private void enrol() {
        begin();
        confirm();
    }

    private void begin() {
        var begun = tu.post(MINE, Map.of("currentPassword", World.password()))
                .statusCode(200)
                .extract();
        secret = begun.path("secret");
        assertThat(begun.<String>path("uri"))
                .isEqualTo("otpauth://totp/Loa:" + tu.username() + "?secret=" + secret + "&issuer=Loa");
        phone = new Phone(secret);
    }

    private void confirm() {
        recoveryCodes = put("/confirmation", Map.of("code", code(0)))
                .statusCode(200)
                .body("codes", hasSize(10))
                .extract()
                .path("codes");
    }

    private ValidatableResponse put(String path, Map<String, ?> body) {
        return tu.request().body(body).put(Actor.API + MINE + path).then();
    }

    private ValidatableResponse signIn(String code) {
        return from(address, World.password(), code);
    }

    private ValidatableResponse from(String address, String password, String code) {
        var body = new HashMap<String, Object>(
                Map.of("username", tu.username(), "password", password, "client", "MOBILE"));
        body.put("code", code);
        return Actor.NOBODY
                .request()
                .header("X-Forwarded-For", address)
                .body(body)
                .post(Actor.API + "/auth/login")
                .then();
    }

    private String code(int steps) {
        return phone.code(steps);
    }

    /** Six digits that none of the codes around now has. */
    private String wrong() {
        for (int guess = 0; ; guess++) {
            var digits = "%06d".formatted(guess);
            if (List.of(code(-1), code(0), code(1)).stream().noneMatch(digits::equals)) {
                return digits;
            }
        }
    }
}
