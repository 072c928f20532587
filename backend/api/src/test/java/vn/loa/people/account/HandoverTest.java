package vn.loa.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.Together;
import vn.loa.world.World;

/** Somebody leaves: the duties go to colleagues in one act, and nothing is left without anybody. */
@QuarkusTest
class HandoverTest {
    private World world;
    private Actor quan;
    private Actor tu;
    private Actor giam;
    private String path;

    @BeforeEach
    void tell() {
        world = World.tell();
        world.cast.ofTheCommune();
        quan = world.cast.quan();
        tu = world.cast.tu();
        giam = world.cast.giam();
        path = "/accounts/" + tu.id();
    }

    @Test
    void onlyWhoAdministersTheAccountHandsItsDutiesOver() {
        var draft = draft(true, share(world.commune, giam));
        Actor.NOBODY.put(path + "/handover", 0, draft).statusCode(401);
        world.cast.la().put(path + "/handover", 0, draft).statusCode(404);
        world.cast.ha().put(path + "/handover", 0, draft).statusCode(403);
        quan.get(path).body("version", equalTo(0)).body("suspendedAt", nullValue());
        quan.request().body(draft).put(Actor.API + path + "/handover").then().statusCode(428);
        quan.put(path + "/handover", 0, draft).statusCode(200);
        quan.put(path + "/handover", 0, draft).statusCode(412);
    }

    @Test
    void theColleagueCanGoOnWithTheTasksAndTheLeaverIsOut() {
        var task = world.issuedPlan(2024)
                .task("Trợ giúp pháp lý", world.tuPhap, world.channel("LOUDSPEAKER", "Đài", "lượt phát"));
        tu.put("/tasks/" + task + "/start", Map.of()).statusCode(200);
        giam.put("/tasks/" + task + "/completion", Map.of("explanation", "Xong"))
                .statusCode(403);

        quan.put(path + "/handover", draft(true, share(world.commune, giam)))
                .statusCode(200)
                .body("suspendedAt", notNullValue())
                .body("roles.role", contains("CONTRIBUTOR"))
                .body("assignees", empty());
        assertThat(Sessions.statusWith(tu.token())).isEqualTo(401);
        quan.get("/accounts/" + giam.id())
                .body("roles.role", containsInAnyOrder("CONTRIBUTOR", "OBSERVER"))
                .body("assignees.id", contains(world.tuPhap.toString()));
        giam.put("/tasks/" + task + "/completion", Map.of("explanation", "Xong"))
                .statusCode(200);
        var told = Database.rows(
                "select fact || ' ' || actor || ' ' || subject_title from journal_entry where unit_id = ? order by sequence desc limit 4",
                world.commune);
        assertThat(told)
                .containsExactly(
                        "TASK_COMPLETED Võ Thị Giám Trợ giúp pháp lý",
                        "ACCOUNT_SUSPENDED Đặng Văn Quản Phan Văn Tư",
                        "ACCOUNT_HANDED_OVER Đặng Văn Quản Phan Văn Tư",
                        "ACCOUNT_EDITED Đặng Văn Quản Võ Thị Giám");
        assertThat(Database.text("select actor from journal_entry where subject = ? and fact = 'TASK_STARTED'", task))
                .isEqualTo("Phan Văn Tư");
    }

    @Test
    void nothingIsLeftWithoutAnybody() {
        quan.put(path + "/handover", 0, draft(true))
                .statusCode(422)
                .body("errors[0].code", equalTo("HANDOVER_UNIT_LEFT"));
        quan.put(path + "/handover", 0, draft(true, Map.of("unit", world.commune, "roles", List.of())))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/shares/0/to"));
        var minh = "/accounts/" + world.cast.minh().id();
        quan.put(minh + "/handover", 0, draft(true, share(world.commune, giam)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/shares/0/roles"))
                .body("errors[0].code", equalTo("HANDOVER_ROLE_LEFT"));
        quan.put(path + "/handover", 0, draft(false, share(world.commune, giam)))
                .statusCode(422)
                .body("errors[0].code", equalTo("HANDOVER_NO_ROLE_LEFT"));
        quan.get(path).body("version", equalTo(0));
        quan.put(minh + "/handover", 0, draft(true, share(world.commune, giam, "LEADER")))
                .statusCode(200);
        giam.get("/me").body("units[0].roles", contains("LEADER", "OBSERVER"));
    }

    @Test
    void theColleagueWorksThereAndIsSomebodyElse() {
        for (var stranger : List.of(world.cast.la(), tu)) {
            quan.put(path + "/handover", 0, draft(true, share(world.commune, stranger)))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/shares/0/to"));
        }
        quan.put("/accounts/" + giam.id() + "/suspension", Map.of("reason", "Nghỉ"))
                .statusCode(200);
        quan.put(path + "/handover", 0, draft(true, share(world.commune, giam))).statusCode(422);
        quan.put(path + "/handover", 0, draft(true, share(world.commune, world.cast.ha(), "LEADER")))
                .statusCode(422)
                .body("errors[0].code", equalTo("HANDOVER_ROLE_NOT_HELD"));
        quan.put(path + "/handover", 0, draft(true, share(world.neighbour, world.cast.la())))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/shares/0/unit"));
        quan.put(
                        "/accounts/" + quan.id() + "/handover",
                        0,
                        draft(true, share(world.commune, world.cast.ha(), "ADMINISTRATOR")))
                .statusCode(409);
        quan.get(path).body("version", equalTo(0)).body("assignees.id", contains(world.tuPhap.toString()));
    }

    @Test
    void whoGoesToAnotherUnitLeavesOnlyTheOldOne() {
        var administrator = World.administrator();
        administrator
                .put(
                        path,
                        Map.of(
                                "username",
                                tu.username(),
                                "fullName",
                                "Phan Văn Tư",
                                "roles",
                                List.of(
                                        Map.of("role", "CONTRIBUTOR", "unit", world.commune),
                                        Map.of("role", "COORDINATOR", "unit", world.neighbour)),
                                "assignees",
                                List.of(world.tuPhap)))
                .statusCode(200);
        quan.put(path + "/handover", 1, draft(false, share(world.commune, giam)))
                .statusCode(403);
        administrator
                .put(path + "/handover", 1, draft(false, share(world.commune, giam)))
                .statusCode(200)
                .body("suspendedAt", nullValue())
                .body("roles.unit.id", contains(world.neighbour.toString()))
                .body("assignees", empty());
        tu.get("/me").body("units.unit.id", contains(world.neighbour.toString()));
    }

    /** Each gives to the other and leaves: one of the two stays, with everything. */
    @Test
    void twoWhoHandOverToEachOtherAtOnceDoNotBothLeave() throws InterruptedException {
        var ba = world.account("ba", "Lò Thị Ba", "CONTRIBUTOR", world.commune, List.of(world.vanHoa));
        var pair = List.of(tu, ba);
        var statuses = Together.statuses(
                2,
                place -> quan.put(
                        "/accounts/" + pair.get(place).id() + "/handover",
                        0,
                        draft(true, share(world.commune, pair.get(1 - place)))));
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(Database.text("""
                        select count(*) from assignee_member m join account a on a.id = m.account_id
                        where a.suspended_at is null and m.assignee_id in (?, ?)
                        """, world.tuPhap, world.vanHoa)).isEqualTo("2");
    }

    private static Map<String, Object> draft(boolean suspend, Map<?, ?>... shares) {
        return Map.of("reason", "Chuyển công tác", "suspend", suspend, "shares", List.of(shares));
    }

    private static Map<String, Object> share(UUID unit, Actor to, String... roles) {
        return Map.of("unit", unit, "to", to.id(), "roles", List.of(roles));
    }
}
