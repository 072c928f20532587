package vn.loa.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.loa.people.account.AccountProblem.PASSWORD_COMMON;
import static vn.loa.people.account.AccountProblem.PASSWORD_OWN_NAME;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.World;

@QuarkusTest
class PasswordRuleTest {
    private final PasswordRule rule = new PasswordRule();

    @Test
    void whatIsTriedFirstIsRefused() {
        for (var common : List.of(
                "password",
                "Password",
                "12345678",
                "123456789",
                "mật khẩu 123",
                "MatKhau@2026",
                "anh yeu em",
                "P@ssw0rd",
                "abc@1234",
                "Baseball1987!",
                "Việt Nam 1945",
                "quantri@123",
                "1q2w3e4r")) {
            assertThat(refused(common)).as(common).isEqualTo(PASSWORD_COMMON);
        }
    }

    @Test
    void theOwnNameIsRefusedHoweverItIsWritten() {
        for (var own : List.of(
                "Trần Thị Ngọc Hà",
                "tranthingocha",
                "ngochatran1990",
                "Hà-Trần-1990",
                "hahahaha",
                "ha.lienminh",
                "lienminh@2026",
                "HaLienMinh1!",
                "TRAN2026ha")) {
            assertThat(refused(own)).as(own).isEqualTo(PASSWORD_OWN_NAME);
        }
        assertThat(rule.refused("0912345678", "0912345678", "Trần Thị Ngọc Hà")).isEqualTo(PASSWORD_OWN_NAME);
    }

    @Test
    void anythingElseMayBeChosen() {
        for (var other : List.of(
                World.password(),
                "loa-demo-2026",
                "ha thich mua thu",
                "20111978",
                "trống đồng Ngọc Lũ",
                "x7k2-9fmp-3wqa")) {
            assertThat(refused(other)).as(other).isNull();
        }
    }

    @Test
    void itIsRefusedWhereverAPasswordIsSet() {
        var world = World.tell();
        var tu = world.cast.tu();
        var quan = world.cast.quan();
        var newcomer = Map.of(
                "username",
                "moi." + tu.username(),
                "fullName",
                "Lê Văn Mới",
                "roles",
                List.of(Map.of("role", "OBSERVER", "unit", world.commune)),
                "assignees",
                List.of(),
                "password",
                "levanmoi2026");
        quan.post("/accounts", newcomer)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/password"))
                .body("errors[0].code", equalTo("PASSWORD_OWN_NAME"));
        quan.put("/accounts/" + tu.id() + "/password", Map.of("newPassword", "matkhau123"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/newPassword"))
                .body("errors[0].code", equalTo("PASSWORD_COMMON"));
        tu.request()
                .body(Map.of("currentPassword", World.password(), "newPassword", "phan-van-tu-2026"))
                .put(Actor.API + "/me/password")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("PASSWORD_OWN_NAME"));
        Actor.NOBODY
                .post(
                        "/setup/administrator",
                        Map.of("fullName", "Võ Minh Quân", "username", "quantri", "password", "vominhquan"))
                .statusCode(422)
                .body("errors[0].code", equalTo("PASSWORD_OWN_NAME"));
        Sessions.signIn(tu.username(), World.password(), "MOBILE").statusCode(200);
    }

    private AccountProblem refused(String password) {
        return rule.refused(password, "ha.lienminh", "Trần Thị Ngọc Hà");
    }
}
