package vn.loa.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.World;

@QuarkusTest
class AccountTest {
    private World world;
    private Actor quan;
    private Actor tu;
    private String path;

    @BeforeEach
    void tell() {
        world = World.tell();
        world.cast.ofTheCommune();
        quan = world.cast.quan();
        tu = world.cast.tu();
        path = "/accounts/" + tu.id();
    }

    @Test
    void anAccountIsSeenByWhoAdministersItsUnit() {
        Actor.NOBODY.get(path).statusCode(401);
        world.cast.la().get(path).statusCode(404);
        world.cast.ha().get(path).statusCode(403);
        world.cast.so().get(path).statusCode(403);
        quan.get(path)
                .statusCode(200)
                .body("username", equalTo(tu.username()))
                .body("roles.role", contains("CONTRIBUTOR"))
                .body("roles[0].unit.id", equalTo(world.commune.toString()))
                .body("assignees.id", contains(world.tuPhap.toString()))
                .body("password", nullValue())
                .body("can", contains("ACCOUNT_READ", "ACCOUNT_EDIT"));
    }

    @Test
    void anAccountIsEditedByWhoAdministersItsUnit() {
        var draft = draft("CONTRIBUTOR", world.commune, world.tuPhap);
        draft.put("fullName", "Phan Văn Tư (Tư pháp)");
        Actor.NOBODY.put(path, 0, draft).statusCode(401);
        world.cast.la().put(path, 0, draft).statusCode(404);
        world.cast.ha().put(path, 0, draft).statusCode(403);
        quan.get(path).body("fullName", equalTo("Phan Văn Tư")).body("version", equalTo(0));

        quan.put(path, 0, draft).statusCode(200).body("fullName", equalTo("Phan Văn Tư (Tư pháp)"));
        quan.put(path, 0, draft).statusCode(412);
        quan.request().body(draft).put(Actor.API + path).then().statusCode(428);
    }

    @Test
    void aPasswordSomebodyElseTypedServesToChooseAnother() {
        var typed = newAccount("tam", "COORDINATOR", world.commune);
        typed.remove("passwordTemporary");
        quan.create("/accounts", typed);
        var newcomer = Actor.signIn((String) typed.get("username"), World.password());
        newcomer.get("/me").statusCode(200).body("passwordTemporary", equalTo(true));
        newcomer.get("/assignees").body("items", equalTo(List.of()));
    }

    @Test
    void theListShowsTheUnitsOneAdministers() {
        world.cast.ha().get("/accounts").statusCode(403);
        world.cast.la().get("/accounts?unit=" + world.commune).statusCode(404);
        quan.get("/accounts?count=true").statusCode(200).body("total", equalTo(6));
        quan.get("/accounts?q=phan van tu").body("items.id", contains(tu.id().toString()));
        World.administrator()
                .get("/accounts?unit=" + world.neighbour)
                .body("items.id", contains(world.cast.la().id().toString()));
    }

    @Test
    void theAdministratorAboveSetsUpTheUnitsBelowAndNoOthers() {
        var above = world.account("tinh", "Quản trị tỉnh", "ADMINISTRATOR", world.province, List.of());
        var made = above.create("/accounts", newAccount("moi", "LEADER", world.neighbour));
        above.get("/accounts/" + made).statusCode(200);

        var elsewhere = World.tell().commune;
        above.post("/accounts", newAccount("khac", "LEADER", elsewhere))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/roles/0/unit"));
        world.cast
                .so()
                .post("/accounts", newAccount("so", "LEADER", world.commune))
                .statusCode(403);
        quan.post("/accounts", newAccount("ben", "LEADER", world.neighbour)).statusCode(422);
    }

    @Test
    void aLesserRoleHigherUpDoesNotWidenAnAdministrator() {
        var roles = List.of(
                Map.of("role", "ADMINISTRATOR", "unit", world.commune),
                Map.of("role", "OBSERVER", "unit", world.province));
        var draft = newAccount("hai-noi", "OBSERVER", world.commune);
        draft.put("roles", roles);
        World.administrator().create("/accounts", draft);
        var both = Actor.signIn((String) draft.get("username"), World.password());

        both.get(path).statusCode(200);
        both.get("/accounts/" + world.cast.la().id()).statusCode(403);
        both.get("/accounts?limit=200")
                .body("items.id", not(hasItem(world.cast.la().id().toString())));
        both.post("/accounts", newAccount("ben", "LEADER", world.neighbour)).statusCode(403);
    }

    @Test
    void anAccountOfTwoUnitsIsEditedOnlyByWhoAdministersBoth() {
        var draft = draft("CONTRIBUTOR", world.commune, world.tuPhap);
        draft.put(
                "roles",
                List.of(
                        Map.of("role", "CONTRIBUTOR", "unit", world.commune),
                        Map.of("role", "OBSERVER", "unit", world.neighbour)));
        World.administrator().put(path, 0, draft).statusCode(200);

        quan.get(path).statusCode(200).body("can", contains("ACCOUNT_READ"));
        quan.put(path, 1, draft("CONTRIBUTOR", world.commune, world.tuPhap)).statusCode(403);
        quan.put(path + "/suspension", 1, Map.of("reason", "Thử")).statusCode(403);
        quan.put(path + "/password", 1, Map.of("newPassword", "mat khau khac")).statusCode(403);
        assertThat(Sessions.statusWith(tu.token())).isEqualTo(200);
    }

    @Test
    void aRoleChangedCountsAtOnce() {
        var ha = world.cast.ha();
        var assignee = Map.of("unit", world.commune, "name", "Đoàn Thanh niên", "kind", "MASS_ORGANISATION");
        var draft = new HashMap<String, Object>(Map.of(
                "username", ha.username(),
                "fullName", "Trần Thị Ngọc Hà",
                "roles", List.of(Map.of("role", "OBSERVER", "unit", world.commune)),
                "assignees", List.of()));
        quan.put("/accounts/" + ha.id(), 0, draft).statusCode(200);
        ha.post("/assignees", assignee).statusCode(403);
    }

    @Test
    void aSuspendedAccountIsOutAtOnceAndComesBackWithANewSignIn() {
        world.cast.ha().put(path + "/suspension", 0, Map.of("reason", "Thử")).statusCode(403);
        quan.put(path + "/suspension", 0, Map.of()).statusCode(422);
        assertThat(Sessions.statusWith(tu.token())).isEqualTo(200);

        quan.put(path + "/suspension", 0, Map.of("reason", "Chuyển công tác")).statusCode(200);
        assertThat(Sessions.statusWith(tu.token())).isEqualTo(401);
        Sessions.signIn(tu.username(), World.password(), "WEB")
                .statusCode(401)
                .body("code", equalTo("ACCOUNT_SUSPENDED"));
        quan.put(path + "/suspension", 1, Map.of("reason", "Lần nữa")).statusCode(409);

        quan.delete(path + "/suspension", 1).statusCode(200).body("suspendedAt", nullValue());
        assertThat(Sessions.statusWith(tu.token())).isEqualTo(401);
        Sessions.signIn(tu.username(), World.password(), "WEB").statusCode(200);
        quan.delete(path + "/suspension", 2).statusCode(409);
    }

    @Test
    void aPasswordResetSignsTheAccountOutEverywhere() {
        quan.put(path + "/password", 0, Map.of("newPassword", "ngan")).statusCode(422);
        assertThat(Sessions.statusWith(tu.token())).isEqualTo(200);
        quan.put(path + "/password", 0, Map.of("newPassword", "mat khau khac")).statusCode(200);
        assertThat(Sessions.statusWith(tu.token())).isEqualTo(401);
        Sessions.signIn(tu.username(), World.password(), "WEB").statusCode(401);
        Sessions.signIn(tu.username(), "mat khau khac", "WEB").statusCode(200);
    }

    /** Whoever resets it knows it. */
    @Test
    void aPasswordResetGivesNoRightsUntilItsOwnerHasChosenAnother() {
        quan.put(path + "/password", 0, Map.of("newPassword", "mat khau khac")).statusCode(200);
        var again = Actor.signIn(tu.username(), "mat khau khac");
        again.get("/me").body("passwordTemporary", equalTo(true));
        again.get("/assignees").body("items", empty());
        var chosen = Map.of("currentPassword", "mat khau khac", "newPassword", "mat khau rieng");
        again.request().body(chosen).put(Actor.API + "/me/password").then().statusCode(204);
        again.get("/me").body("passwordTemporary", equalTo(false));
        again.get("/assignees/" + world.tuPhap).statusCode(200);
    }

    @Test
    void anAdministratorCannotLockThemselvesOut() {
        var own = "/accounts/" + quan.id();
        var draft = draft("OBSERVER", world.commune, null);
        draft.put("username", quan.username());
        quan.put(own, 0, draft).statusCode(409).body("code", equalTo("OWN_ADMINISTRATOR_ROLE"));
        quan.put(own + "/suspension", 0, Map.of("reason", "Thử")).statusCode(409);
        quan.put(own + "/password", 0, Map.of("newPassword", "mat khau khac")).statusCode(409);
        quan.get(own).body("version", equalTo(0)).body("roles.role", contains("ADMINISTRATOR"));
    }

    @Test
    void assigneesAreOfTheUnitsWhereRolesAreHeld() {
        var la = world.cast.la();
        var foreign = la.create("/assignees", Map.of("unit", world.neighbour, "name", "Bưu điện", "kind", "PARTNER"));
        quan.put(path, 0, draft("CONTRIBUTOR", world.commune, foreign))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/assignees/0"));
        quan.put(path, 0, draft("CONTRIBUTOR", world.commune, world.vanHoa))
                .statusCode(200)
                .body("assignees.id", contains(world.vanHoa.toString()))
                .body("version", equalTo(1));
        quan.get("/assignees/" + world.vanHoa)
                .body("members.id", contains(tu.id().toString()));
        quan.get("/assignees/" + world.tuPhap).body("members", empty());
    }

    @Test
    void whatIsWrongInADraftIsNamed() {
        var taken = newAccount("x", "LEADER", world.commune);
        taken.put("username", tu.username());
        quan.post("/accounts", taken).statusCode(422).body("errors[0].code", equalTo("USERNAME_TAKEN"));

        var shapeless = newAccount("x", "LEADER", world.commune);
        shapeless.put("username", "Hà Trần");
        shapeless.put("fullName", "");
        shapeless.put("roles", List.of());
        quan.post("/accounts", shapeless)
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/username", "/fullName", "/roles"));

        var without = newAccount("x", "LEADER", world.commune);
        without.remove("password");
        quan.post("/accounts", without).statusCode(422).body("errors[0].pointer", equalTo("/password"));

        var late = draft("CONTRIBUTOR", world.commune, world.tuPhap);
        late.put("password", "mat khau khac");
        quan.put(path, 0, late).statusCode(422).body("errors[0].code", equalTo("PASSWORD_ONLY_AT_CREATION"));
        late.remove("password");
        late.put("passwordTemporary", true);
        quan.put(path, 0, late).statusCode(422).body("errors[0].code", equalTo("PASSWORD_ONLY_AT_CREATION"));
        quan.get("/accounts?count=true").body("total", equalTo(6));
    }

    @Test
    void theJournalTellsWhatChangedButNoPassword() {
        quan.put(path + "/password", 0, Map.of("newPassword", "mat khau khac")).statusCode(200);
        quan.put(path, 1, draft("OBSERVER", world.commune, null)).statusCode(200);
        var told = Database.text(
                "select string_agg(fact || changes, ' ' order by sequence) from journal_entry where subject = ?",
                tu.id());
        assertThat(told)
                .contains("ACCOUNT_CREATED", "ACCOUNT_PASSWORD_RESET", "ACCOUNT_EDITED", "roles", "OBSERVER")
                .doesNotContain("mat khau", "argon2");
    }

    private Map<String, Object> draft(String role, UUID unit, UUID assignee) {
        return new HashMap<>(Map.of(
                "username",
                tu.username(),
                "fullName",
                "Phan Văn Tư",
                "roles",
                List.of(Map.of("role", role, "unit", unit)),
                "assignees",
                assignee == null ? List.of() : List.of(assignee)));
    }

    private Map<String, Object> newAccount(String name, String role, UUID unit) {
        return new HashMap<>(Map.of(
                "username",
                name + "." + tu.username(),
                "fullName",
                "Người Mới",
                "roles",
                List.of(Map.of("role", role, "unit", unit)),
                "assignees",
                List.of(),
                "password",
                World.password(),
                "passwordTemporary",
                false));
    }
}
