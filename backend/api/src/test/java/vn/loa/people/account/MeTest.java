package vn.loa.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.World;

@QuarkusTest
class MeTest {
    private World world;
    private Actor tu;

    @BeforeEach
    void tell() {
        world = World.tell();
        tu = world.cast.tu();
    }

    @Test
    void aPersonLearnsWhereAndWhatTheyMayDo() {
        tu.get("/me")
                .statusCode(200)
                .body("username", equalTo(tu.username()))
                .body("language", equalTo("vi"))
                .body("units.unit.id", contains(world.commune.toString()))
                .body("units[0].kind", equalTo("COMMUNE"))
                .body("units[0].roles", contains("CONTRIBUTOR"))
                .body("units[0].can", hasItems("ACTIVITY_LOG", "TASK_PROGRESS", "EVIDENCE_ADD"))
                .body("units[0].can", not(hasItem("PLAN_EDIT")))
                .body("assignees.id", contains(world.tuPhap.toString()));
    }

    @Test
    void aPersonChoosesTheLanguage() {
        put("/me/language", Map.of("language", "en")).statusCode(200).body("language", equalTo("en"));
        tu.get("/me").body("language", equalTo("en"));
        put("/me/language", Map.of("language", "fr")).statusCode(422);
        tu.get("/me").body("language", equalTo("en"));
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndSignsOtherDevicesOut() {
        var other = Actor.signIn(tu.username(), World.password());
        change("sai mat khau", "mat khau thu 456")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/currentPassword"))
                .body("errors[0].code", equalTo("WRONG_PASSWORD"));
        change(World.password(), "ngan").statusCode(422).body("errors[0].pointer", equalTo("/newPassword"));
        assertThat(Sessions.statusWith(other.token())).isEqualTo(200);

        change(World.password(), "mat khau thu 456").statusCode(204);
        assertThat(Sessions.statusWith(other.token())).isEqualTo(401);
        assertThat(Sessions.statusWith(tu.token())).isEqualTo(200);
        Sessions.signIn(tu.username(), World.password(), "WEB")
                .statusCode(401)
                .body("title", equalTo("Chưa xác thực được người dùng"));
        Sessions.signIn(tu.username(), "mat khau thu 456", "WEB").statusCode(200);
    }

    @Test
    void guessingTheOldPasswordIsSlowedDownToo() {
        for (int i = 0; i < 5; i++) {
            change("sai mat khau", "mat khau thu 456").statusCode(422);
        }
        change(World.password(), "mat khau thu 456").statusCode(429);
    }

    private ValidatableResponse change(String current, String fresh) {
        return put("/me/password", Map.of("currentPassword", current, "newPassword", fresh));
    }

    private ValidatableResponse put(String path, Object body) {
        return tu.request().body(body).put(Actor.API + path).then();
    }
}
