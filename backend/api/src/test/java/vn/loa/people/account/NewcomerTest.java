package vn.loa.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FreshId;
import vn.loa.world.World;

/** Several people at once get accounts and slips, at a unit that works already. */
@QuarkusTest
class NewcomerTest {
    private World world;

    @BeforeEach
    void tell() {
        world = World.tell();
    }

    @Test
    void onlyAnAdministratorOfTheUnitOrAboveEntersThem() {
        Actor.NOBODY.post("/newcomers", draft(world.vanHoa)).statusCode(401);
        world.cast.la().post("/newcomers", draft(world.vanHoa)).statusCode(422);
        world.cast.ha().post("/newcomers", draft(world.vanHoa)).statusCode(403);
        assertThat(newcomers()).isEqualTo("0");
        world.cast.quan().post("/newcomers", draft(world.vanHoa)).statusCode(200);
        assertThat(newcomers()).isEqualTo("2");
    }

    @Test
    void aSlipLetsItsOwnerChooseAPasswordAndWork() {
        Map<String, String> slip = world.cast
                .quan()
                .post("/newcomers", draft(world.vanHoa))
                .header("Cache-Control", "no-store")
                .body("unit.id", equalTo(world.commune.toString()))
                .body("slips", hasSize(2))
                .extract()
                .path("slips[0]");
        var newcomer = Actor.signIn(slip.get("username"), slip.get("temporaryPassword"));
        newcomer.get("/assignees").body("items", hasSize(0));
        var change = Map.of("currentPassword", slip.get("temporaryPassword"), "newPassword", "mat khau thu 456");
        newcomer.request().body(change).put(Actor.API + "/me/password").then().statusCode(204);
        newcomer.get("/me").body("assignees.id", equalTo(List.of(world.vanHoa.toString())));
    }

    /** The reply with the slips was lost on its way, and the client sends the same again. */
    @Test
    void whoIsEnteredAgainGetsAnotherSlipAndNoSecondAccount() {
        var id = FreshId.next();
        var draft = Map.of(
                "unit",
                world.commune,
                "people",
                List.of(Map.of(
                        "id", id, "fullName", "Hồ Thị Mới", "roles", List.of("CONTRIBUTOR"), "assignees", List.of())));
        var quan = world.cast.quan();
        Map<String, String> lost =
                quan.post("/newcomers", draft).statusCode(200).extract().path("slips[0]");
        Map<String, String> slip =
                quan.post("/newcomers", draft).statusCode(200).extract().path("slips[0]");
        assertThat(newcomers()).isEqualTo("1");
        assertThat(slip.get("username")).isEqualTo(lost.get("username"));
        Sessions.signIn(lost.get("username"), lost.get("temporaryPassword"), "WEB")
                .statusCode(401);

        var newcomer = Actor.signIn(slip.get("username"), slip.get("temporaryPassword"));
        var change = Map.of("currentPassword", slip.get("temporaryPassword"), "newPassword", "chim hoa mi 77");
        newcomer.request().body(change).put(Actor.API + "/me/password").then().statusCode(204);
        quan.post("/newcomers", draft).statusCode(422).body("errors[0].pointer", equalTo("/people/0/id"));
        Sessions.signIn(slip.get("username"), "chim hoa mi 77", "WEB").statusCode(200);
    }

    @Test
    void whatIsWrongNamesThePersonAndNobodyIsEntered() {
        var foreign = world.cast
                .la()
                .create("/assignees", Map.of("unit", world.neighbour, "name", "Bưu điện", "kind", "PARTNER"));
        world.cast
                .quan()
                .post("/newcomers", draft(foreign))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/people/0/assignees/0"));
        world.cast
                .quan()
                .post("/newcomers", Map.of("unit", world.commune, "people", List.of()))
                .statusCode(422);
        assertThat(newcomers()).isEqualTo("0");
    }

    private Map<String, Object> draft(UUID assignee) {
        return Map.of(
                "unit",
                world.commune,
                "people",
                List.of(
                        Map.of(
                                "fullName", "Hồ Thị Mới",
                                "roles", List.of("CONTRIBUTOR"),
                                "assignees", List.of(assignee)),
                        Map.of("fullName", "Bùi Văn Mới", "roles", List.of("OBSERVER"), "assignees", List.of())));
    }

    private String newcomers() {
        return Database.text(
                "select count(*) from account a join account_role r on r.account_id = a.id where r.unit_id = ? and a.full_name like '%Mới'",
                world.commune);
    }
}
