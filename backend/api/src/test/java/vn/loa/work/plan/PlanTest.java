package vn.loa.work.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.TestClock;
import vn.loa.world.World;

@QuarkusTest
class PlanTest {
    private World world;
    private Actor ha;
    private Actor minh;
    private PlanInWorld plan;
    private String path;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        minh = world.cast.minh();
        plan = world.plan(2024);
        path = "/plans/" + plan.id;
    }

    @Test
    void aDraftIsSeenInItsUnitOnly() {
        Actor.NOBODY.get(path).statusCode(401);
        world.cast.la().get(path).statusCode(404);
        world.cast.so().get(path).statusCode(404);
        world.cast.giam().get(path).statusCode(200).body("can", contains("PLAN_READ"));
        ha.get(path)
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("documentNumber", nullValue())
                .body("counts.clauses", equalTo(2))
                .body("counts.topics", equalTo(2))
                .body("progress.total", equalTo(0))
                .body("can", contains("PLAN_READ", "PLAN_EDIT", "PLAN_SUBMIT"));
    }

    @Test
    void aPlanIsWrittenByTheCoordinatorOnly() {
        var draft = draft(2025);
        Actor.NOBODY.post("/plans", draft).statusCode(401);
        world.cast.la().post("/plans", draft).statusCode(422).body("errors[0].pointer", equalTo("/unit"));
        world.cast.so().post("/plans", draft).statusCode(403);
        minh.post("/plans", draft).statusCode(403);
        ha.get("/plans?unit=" + world.commune).body("items", hasSize(1));

        ha.post("/plans", draft).statusCode(201).header("Location", notNullValue());
        world.cast.la().put(path, 0, draft).statusCode(404);
        minh.put(path, 0, draft).statusCode(403);
        ha.put(path, 0, draft).statusCode(412);
        ha.request().body(draft).put(Actor.API + path).then().statusCode(428);
        ha.put(path, draft).statusCode(200).body("year", equalTo(2025));
    }

    @Test
    void aClientMayChooseTheIdButNotReviveADeletedPlan() {
        var chosen = FreshId.next();
        ha.request()
                .body(draft(2025))
                .put(Actor.API + "/plans/" + chosen)
                .then()
                .statusCode(201)
                .body("id", equalTo(chosen.toString()))
                .body("version", equalTo(0));
        ha.put("/plans/" + FreshId.next(), 3, draft(2025)).statusCode(412);
    }

    @Test
    void aWrongDraftIsRefusedWithItsPlaces() {
        var draft = draft(1999);
        draft.put("title", " ");
        draft.put("programme", "cchc");
        ha.post("/plans", draft)
                .statusCode(422)
                .body("errors.pointer", hasItem("/year"))
                .body("errors.pointer", hasItem("/title"))
                .body("errors.pointer", hasItem("/programme"));
        draft = draft(2025);
        draft.put("parentPlan", FreshId.next());
        ha.post("/plans", draft).statusCode(422).body("errors[0].pointer", equalTo("/parentPlan"));
        draft = draft(2024);
        draft.put("parentPlan", plan.id);
        ha.put(path, draft).statusCode(422).body("errors[0].code", equalTo("PLAN_OWN_PARENT"));
        draft = draft(2024);
        draft.put("unit", world.neighbour);
        ha.put(path, draft).statusCode(422).body("errors[0].code", equalTo("PLAN_UNIT_FIXED"));
    }

    @Test
    void onlyADraftUnderWhichNothingIsPlannedCanBeDeleted() {
        var busy = world.plan(2025);
        busy.task("Phát thanh", world.vanHoa, world.channel("LOUDSPEAKER", "Đài truyền thanh", "lượt phát"));
        var busyPath = "/plans/" + busy.id;
        ha.delete(busyPath, ha.version(busyPath)).statusCode(409).body("code", equalTo("PLAN_IN_USE"));
        minh.delete(path, ha.version(path)).statusCode(403);
        ha.delete(path, ha.version(path)).statusCode(204);
        ha.get(path).statusCode(404);
    }

    @Test
    void aPlanWithoutTextIsNotReadyToBeSubmitted() {
        plan.put("topics", List.of());
        plan.put("clauses", List.of());
        ha.put(path + "/submission", Map.of())
                .statusCode(409)
                .body("code", equalTo("PLAN_INCOMPLETE"))
                .body("errors[0].pointer", equalTo("/clauses"));
    }

    @Test
    void whatIsSubmittedCanBeWithdrawnOrReturnedWithAReason() {
        minh.put(path + "/submission", Map.of()).statusCode(403);
        ha.put(path + "/submission", Map.of("note", "Kính trình Chủ tịch."))
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("submittedBy", equalTo("Trần Thị Ngọc Hà"))
                .body("can", contains("PLAN_READ", "PLAN_SUBMIT"));
        ha.put(path, draft(2024)).statusCode(409).body("code", equalTo("PLAN_NOT_DRAFT"));
        ha.put(path + "/clauses", Map.of("items", List.of())).statusCode(409);
        ha.delete(path + "/submission", ha.version(path)).statusCode(200).body("state", equalTo("DRAFT"));
        minh.put(path + "/return", Map.of("reason", "Thiếu chỉ tiêu.")).statusCode(409);

        ha.put(path + "/submission", Map.of()).statusCode(200);
        ha.put(path + "/return", Map.of("reason", "tự trả")).statusCode(403);
        minh.put(path + "/return", Map.of()).statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        minh.put(path + "/return", Map.of("reason", "Thiếu chỉ tiêu."))
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("returnReason", equalTo("Thiếu chỉ tiêu."))
                .body("submittedBy", nullValue());
    }

    @Test
    void theLeaderIssuesWithANumberTheUnitHasNotUsedThatYear() {
        ha.put(path + "/submission", Map.of()).statusCode(200);
        ha.put(path + "/issuance", issuance("15")).statusCode(403);
        var tomorrow = issuance("15");
        tomorrow.put("issuedOn", TestClock.TODAY.plusDays(1).toString());
        minh.put(path + "/issuance", tomorrow).statusCode(422).body("errors[0].pointer", equalTo("/issuedOn"));
        minh.put(path + "/issuance", issuance("15"))
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("documentNumber", equalTo("15/KH-UBND"))
                .body("can", contains("PLAN_READ", "PLAN_CLOSE", "PLAN_PUBLISH"));
        ha.put(path, draft(2024)).statusCode(409);
        ha.delete(path, ha.version(path)).statusCode(409);

        var other = world.plan(2024);
        ha.put("/plans/" + other.id + "/submission", Map.of()).statusCode(200);
        minh.put("/plans/" + other.id + "/issuance", issuance("15"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/number"))
                .body("errors[0].code", equalTo("PLAN_NUMBER_TAKEN"));
        minh.get("/plans/" + other.id).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void nobodyIssuesWhatTheySubmittedUnlessTheyAreTheOnlyLeader() {
        var both = both(world.commune);
        both.put(path + "/submission", Map.of()).statusCode(200).body("can", not(hasItem("PLAN_ISSUE")));
        both.put(path + "/issuance", issuance("16"))
                .statusCode(409)
                .body("code", equalTo("PLAN_SUBMITTER_CANNOT_ISSUE"));
        minh.put(path + "/issuance", issuance("16")).statusCode(200);

        var alone = both(world.neighbour);
        var theirs = draft(2024);
        theirs.put("unit", world.neighbour);
        var id = alone.create("/plans", theirs);
        alone.put(
                        "/plans/" + id + "/clauses",
                        Map.of("items", List.of(Map.of("id", FreshId.next(), "kind", "TEXT", "text", "Nội dung"))))
                .statusCode(200);
        alone.put("/plans/" + id + "/submission", Map.of()).statusCode(200).body("can", hasItem("PLAN_ISSUE"));
        alone.put("/plans/" + id + "/issuance", issuance("1")).statusCode(200);
        alone.get("/journal?subject=" + id).body("items[0].reason", containsString("một tài khoản"));
    }

    @Test
    void anIssuedPlanIsClosedAndReopened() {
        minh.put(path + "/closure", Map.of("reason", "sớm quá")).statusCode(409);
        var issued = "/plans/" + world.issuedPlan(2023).id;
        ha.put(issued + "/closure", Map.of("reason", "thử")).statusCode(403);
        minh.put(issued + "/closure", Map.of("reason", "Đã tổng kết."))
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closureReason", equalTo("Đã tổng kết."));
        minh.put(issued + "/closure", Map.of("reason", "lần nữa")).statusCode(409);
        minh.delete(issued + "/closure", ha.version(issued)).statusCode(200).body("state", equalTo("ISSUED"));
        minh.delete(issued + "/closure", ha.version(issued)).statusCode(409);
    }

    @Test
    void unitsAboveSeeWhatIsSubmittedAndUnitsBelowWhatIsIssued() {
        ha.put(path + "/submission", Map.of()).statusCode(200);
        world.cast.so().get(path).statusCode(200).body("can", contains("PLAN_READ"));
        world.cast.so().put(path + "/return", 0, Map.of("reason", "thử")).statusCode(403);

        var so = world.cast.so();
        var theirs = draft(2024);
        theirs.put("unit", world.province);
        var superior = so.create("/plans", theirs);
        so.put(
                        "/plans/" + superior + "/clauses",
                        Map.of("items", List.of(Map.of("id", FreshId.next(), "kind", "TEXT", "text", "Nội dung"))))
                .statusCode(200);
        so.put("/plans/" + superior + "/submission", Map.of()).statusCode(200);
        ha.get("/plans/" + superior).statusCode(404);
        var chairman = world.account("chutich", "Lê Văn Tỉnh", "LEADER", world.province, List.of());
        chairman.put("/plans/" + superior + "/issuance", issuance("169")).statusCode(200);

        ha.get("/plans/" + superior).statusCode(200).body("can", contains("PLAN_READ"));
        ha.get("/plans/" + superior + "/clauses").statusCode(200);
        ha.get("/plans?q=169/kh").body("items.id", contains(superior.toString()));
        ha.put("/plans/" + superior + "/clauses", 0, Map.of("items", List.of())).statusCode(403);
        var draft = draft(2024);
        draft.put("parentPlan", superior);
        ha.delete(path + "/submission", ha.version(path)).statusCode(200);
        ha.put(path, draft).statusCode(200).body("parentPlan.documentNumber", equalTo("169/KH-UBND"));
    }

    @Test
    void theListIsNarrowedSortedAndSearchedWithoutMarks() {
        var issued = world.issuedPlan(2023);
        var all = "/plans?unit=" + world.commune;
        ha.get(all).body("items.year", contains(2024, 2023));
        ha.get(all + "&sort=year").body("items.year", contains(2023, 2024));
        ha.get(all + "&sort=-issuedOn&limit=1&count=true")
                .body("items", hasSize(1))
                .body("total", equalTo(2));
        ha.get(all + "&state=ISSUED").body("items.id", contains(issued.id.toString()));
        ha.get(all + "&year=2024").body("items.id", contains(plan.id.toString()));
        ha.get(all + "&programme=PBGDPL").body("items", hasSize(0));
        ha.get(all + "&q=cai cach 2023").body("items.id", contains(issued.id.toString()));
        ha.get(all + "&q=12/kh-ubnd").body("items.id", contains(issued.id.toString()));
        world.cast.so().get("/plans?within=" + world.province).body("items.id", contains(issued.id.toString()));
        world.cast.la().get(all).body("items", hasSize(0));
        ha.get(all + "&sort=signer").statusCode(400);
    }

    /** Someone who leads and coordinates. */
    private static Actor both(UUID unit) {
        var username = "song" + unit.toString().replace("-", "").substring(20);
        World.administrator()
                .create(
                        "/accounts",
                        Map.of(
                                "username",
                                username,
                                "fullName",
                                "Phan Thị Song",
                                "password",
                                World.password(),
                                "passwordTemporary",
                                false,
                                "roles",
                                List.of(
                                        Map.of("role", "LEADER", "unit", unit),
                                        Map.of("role", "COORDINATOR", "unit", unit)),
                                "assignees",
                                List.of()));
        return Actor.signIn(username, World.password());
    }

    private Map<String, Object> draft(int year) {
        return new HashMap<>(Map.of(
                "unit",
                world.commune,
                "year",
                year,
                "programme",
                "CCHC",
                "title",
                "Kế hoạch tuyên truyền năm " + year,
                "recipients",
                List.of("Lưu: VT.")));
    }

    private static Map<String, Object> issuance(String number) {
        return new HashMap<>(Map.of(
                "number", number,
                "notation", "KH-UBND",
                "issuedOn", "2024-01-24",
                "signer", "Nguyễn Văn Minh",
                "signerTitle", "CHỦ TỊCH",
                "signingAuthority", "TM"));
    }
}
