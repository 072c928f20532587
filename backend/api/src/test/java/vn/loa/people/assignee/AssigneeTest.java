package vn.loa.people.assignee;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.World;

/**
 * The test to copy with the noun: first who may (nobody 401, stranger 404, colleague 403, allowed 2xx), then the noun's own rules, bad input,
 * what two people do at once, its facts and its list. After every refusal nothing has changed.
 */
@QuarkusTest
class AssigneeTest {
    private World world;
    private Actor ha;
    private UUID id;
    private String path;
    private String list;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        id = world.vanHoa;
        path = "/assignees/" + id;
        list = "/assignees?unit=" + world.commune;
    }

    // Who may

    @Test
    void anAssigneeIsReadInItsUnitAndAbove() {
        Actor.NOBODY.get(path).statusCode(401);
        world.cast.la().get(path).statusCode(404);
        for (var reader : List.of(world.cast.giam(), world.cast.so())) {
            reader.get(path)
                    .statusCode(200)
                    .body("name", equalTo("Công chức Văn hóa – Xã hội"))
                    .body("can", contains("ASSIGNEE_READ"));
        }
        ha.get(path).statusCode(200).body("can", contains("ASSIGNEE_READ", "ASSIGNEE_EDIT"));
    }

    @Test
    void anAssigneeIsMadeByCoordinatorAndAdministratorOnly() {
        var draft = draft("Đoàn Thanh niên");
        Actor.NOBODY.post("/assignees", draft).statusCode(401);
        world.cast.la().post("/assignees", draft).statusCode(422).body("errors[0].pointer", equalTo("/unit"));
        world.cast.so().post("/assignees", draft).statusCode(403);
        world.cast.minh().post("/assignees", draft).statusCode(403);
        ha.get(list).body("items", hasSize(3));

        ha.post("/assignees", draft)
                .statusCode(201)
                .header("Location", notNullValue())
                .body("name", equalTo("Đoàn Thanh niên"))
                .body("version", equalTo(0));
        world.cast.quan().post("/assignees", draft("Hội Phụ nữ")).statusCode(201);
        ha.get(list).body("items", hasSize(5));
    }

    @Test
    void anAssigneeIsChangedByCoordinatorAndAdministratorOnly() {
        var draft = draft("Văn hóa");
        Actor.NOBODY.put(path, 0, draft).statusCode(401);
        world.cast.la().put(path, 0, draft).statusCode(404);
        world.cast.la().put(path + "/retirement", 0, Map.of()).statusCode(404);
        world.cast.so().put(path, 0, draft).statusCode(403);
        world.cast.minh().put(path, 0, draft).statusCode(403);
        world.cast.minh().put(path + "/retirement", 0, Map.of()).statusCode(403);
        world.cast.minh().delete(path + "/retirement", 0).statusCode(403);
        unchanged();

        ha.put(path, 0, draft).statusCode(200).body("name", equalTo("Văn hóa")).body("version", equalTo(1));
        world.cast.quan().put(path, 1, draft("Văn xã")).statusCode(200).body("name", equalTo("Văn xã"));
    }

    // Its own rules

    @Test
    void anAssigneeRetiresAndComesBack() {
        ha.delete(path + "/retirement", 0).statusCode(409).body("code", equalTo("ASSIGNEE_NOT_RETIRED"));
        ha.put(path + "/retirement", 0, Map.of()).statusCode(200).body("retiredAt", notNullValue());
        ha.put(path + "/retirement", 1, Map.of()).statusCode(409).body("code", equalTo("ASSIGNEE_RETIRED"));
        ha.get(list + "&retired=true").body("items.id", contains(id.toString()));
        ha.delete(path + "/retirement", 1).statusCode(200).body("retiredAt", nullValue());
        ha.get(list + "&retired=true").body("items", empty());
    }

    @Test
    void aNameStandsOnceInAUnitEvenAfterRetirement() {
        ha.put("/assignees/" + world.buuDien + "/retirement", Map.of()).statusCode(200);
        for (var taken : List.of("Công chức Tư pháp", "Bưu điện xã")) {
            ha.post("/assignees", draft(taken))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/name"))
                    .body("errors[0].code", equalTo("ASSIGNEE_NAME_TAKEN"));
            ha.put(path, 0, draft(taken)).statusCode(422).body("errors[0].code", equalTo("ASSIGNEE_NAME_TAKEN"));
        }
        unchanged();
        ha.get(list).body("items", hasSize(3));
        world.cast
                .la()
                .post("/assignees", Map.of("unit", world.neighbour, "name", "Công chức Tư pháp", "kind", "POST"))
                .statusCode(201);
    }

    @Test
    void anAssigneeStaysInItsUnit() {
        var moved = draft("Công chức Văn hóa – Xã hội");
        moved.put("unit", world.neighbour);
        ha.put(path, 0, moved).statusCode(422).body("errors[0].code", equalTo("ASSIGNEE_UNIT_FIXED"));
        unchanged();
    }

    // Bad input

    @Test
    void whatIsWrongInADraftIsNamed() {
        refused("name", null, "/name");
        refused("name", "   ", "/name");
        refused("name", "x".repeat(201), "/name");
        refused("kind", null, "/kind");
        refused("contact", "x".repeat(501), "/contact");
        refused("unit", null, "/unit");
        refused("unit", FreshId.next(), "/unit");
        ha.post("/assignees", with("kind", "COMMITTEE")).statusCode(400).body("errors[0].pointer", equalTo("/kind"));
        ha.post("/assignees", with("misspelt", 1)).statusCode(400).body("errors[0].code", equalTo("UNKNOWN_MEMBER"));
        ha.get("/assignees/khong-phai-id").statusCode(404);
        ha.get(list).body("items", hasSize(3));
    }

    @Test
    void theLongestNameAndAnEmptyContactAreTaken() {
        ha.post("/assignees", with("name", "x".repeat(200))).statusCode(201);
        ha.post("/assignees", with("contact", "  ")).statusCode(201).body("contact", nullValue());
    }

    // Two people at once

    @Test
    void anEditOfWhatWasChangedMeanwhileIsRefused() {
        ha.put(path, 0, draft("Văn hóa")).statusCode(200);
        ha.put(path, 0, draft("Văn xã")).statusCode(412);
        ha.put(path + "/retirement", 0, Map.of()).statusCode(412);
        ha.request().body(draft("Văn xã")).put(Actor.API + path).then().statusCode(428);
        ha.get(path)
                .body("name", equalTo("Văn hóa"))
                .body("version", equalTo(1))
                .body("retiredAt", nullValue());
    }

    @Test
    void oneKeyMakesOneAssignee() {
        var key = UUID.randomUUID().toString();
        var first = keyed(key, draft("Đoàn Thanh niên")).statusCode(201).extract();
        keyed(key, draft("Đoàn Thanh niên"))
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", equalTo(first.header("Location")))
                .body("id", equalTo(first.path("id")));
        keyed(key, draft("Hội Phụ nữ")).statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        ha.get(list).body("items", hasSize(4));
    }

    @Test
    void aKeptAnswerIsForWhoMayStillAsk() {
        var key = UUID.randomUUID().toString();
        var made =
                keyed(key, draft("Đoàn Thanh niên")).statusCode(201).extract().path("id");
        role("LEADER");
        keyed(key, draft("Đoàn Thanh niên")).statusCode(403).body("code", equalTo("ACTION_NOT_ALLOWED"));
        role("COORDINATOR");
        keyed(key, draft("Đoàn Thanh niên")).statusCode(201).body("id", equalTo(made));
        var account = "/accounts/" + ha.id();
        var quan = world.cast.quan();
        quan.put(account + "/suspension", Map.of("reason", "Chuyển công tác")).statusCode(200);
        keyed(key, draft("Đoàn Thanh niên")).statusCode(401);
        quan.delete(account + "/suspension", quan.version(account)).statusCode(200);
        keyed(key, draft("Đoàn Thanh niên")).statusCode(401);
    }

    private void role(String role) {
        world.cast
                .quan()
                .put(
                        "/accounts/" + ha.id(),
                        Map.of(
                                "username",
                                ha.username(),
                                "fullName",
                                "Trần Thị Ngọc Hà",
                                "roles",
                                List.of(Map.of("role", role, "unit", world.commune)),
                                "assignees",
                                List.of()))
                .statusCode(200);
    }

    // Its facts

    @Test
    void theJournalTellsWhoDidWhat() {
        ha.put(path, 0, with("contact", "Chị Hà, 0912 345 678")).statusCode(200);
        ha.put(path, 1, with("contact", "Chị Hà, 0912 345 678")).statusCode(200);
        ha.put(path + "/retirement", Map.of()).statusCode(200);
        world.cast.quan().delete(path + "/retirement", ha.version(path)).statusCode(200);
        ha.get("/journal?unit=" + world.commune + "&subject=" + id)
                .body(
                        "items.fact",
                        contains("ASSIGNEE_REINSTATED", "ASSIGNEE_RETIRED", "ASSIGNEE_EDITED", "ASSIGNEE_CREATED"))
                .body(
                        "items.actor",
                        contains("Đặng Văn Quản", "Trần Thị Ngọc Hà", "Trần Thị Ngọc Hà", "Trần Thị Ngọc Hà"))
                .body("items[2].changes.field", hasItems("name", "contact"))
                .body("items[2].changes.after", hasItem("Chị Hà, 0912 345 678"));
    }

    // Its list

    @Test
    void theListIsNarrowedSortedAndSearchedWithoutMarks() {
        ha.get(list).body("items.name", contains("Bưu điện xã", "Công chức Tư pháp", "Công chức Văn hóa – Xã hội"));
        ha.get(list + "&sort=-name&limit=2&count=true")
                .body("items.name", contains("Công chức Văn hóa – Xã hội", "Công chức Tư pháp"))
                .body("total", equalTo(3))
                .body("next", notNullValue());
        ha.get(list + "&kind=PARTNER").body("items.id", contains(world.buuDien.toString()));
        ha.get(list + "&q=van hoa").body("items.id", contains(id.toString()));
        ha.get(list + "&q=VĂN HÓA").body("items.id", contains(id.toString()));
        ha.get(list + "&q=xã xã buu").body("items.id", contains(world.buuDien.toString()));
        ha.get(list + "&sort=kind").statusCode(400).body("errors[0].code", equalTo("UNKNOWN_SORT"));
        world.cast.la().get(list).statusCode(200).body("items", empty());
        world.cast.so().get(list).statusCode(200).body("items", hasSize(3));
        Actor.NOBODY.get(list).statusCode(401);
    }

    @Test
    void theAccountsOfAnAssigneeAreShownWithIt() {
        ha.get(path).body("members", empty());
        world.cast.tu();
        ha.get("/assignees/" + world.tuPhap).body("members.name", contains("Phan Văn Tư"));
    }

    private void unchanged() {
        ha.get(path)
                .body("name", equalTo("Công chức Văn hóa – Xã hội"))
                .body("version", equalTo(0))
                .body("retiredAt", nullValue());
    }

    private void refused(String member, Object value, String pointer) {
        ha.post("/assignees", with(member, value)).statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }

    private ValidatableResponse keyed(String key, Object draft) {
        return ha.request()
                .header("Idempotency-Key", key)
                .body(draft)
                .post(Actor.API + "/assignees")
                .then();
    }

    private Map<String, Object> with(String member, Object value) {
        var draft = draft("Tổ công nghệ số cộng đồng");
        draft.put(member, value);
        return draft;
    }

    private Map<String, Object> draft(String name) {
        return new HashMap<>(Map.of("unit", world.commune, "name", name, "kind", "POST"));
    }
}
