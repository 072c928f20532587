package vn.loa.work.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FreshId;
import vn.loa.world.FullWorld;
import vn.loa.world.OpenApi;
import vn.loa.world.PlanInWorld;
import vn.loa.world.TestClock;
import vn.loa.world.Walk;
import vn.loa.world.World;

/** An outside party with a link: what it sees and does, and that there is nothing else for it. */
@QuarkusTest
class GuestTest {
    private GuestInWorld guest;
    private World world;
    private Actor ha;
    private PlanInWorld plan;
    private UUID channel;
    private UUID duty;
    private String secret;

    @BeforeEach
    void tell() {
        guest = new GuestInWorld();
        world = guest.world;
        ha = guest.ha;
        plan = guest.plan;
        channel = guest.channel;
        duty = guest.duty;
        secret = guest.secret;
    }

    // What is there

    @Test
    void aLinkShowsThePartysDutiesUnderPlansInForceAndNothingElse() {
        var draft = world.plan(2027);
        var planned = draft.task("Việc của năm sau", world.buuDien, channel);
        var coordinated = new HashMap<>(plan.taskDraft("Phát tờ rơi", world.vanHoa, channel));
        coordinated.put("coordinating", List.of(world.buuDien));
        var helped = ha.create("/tasks", coordinated);
        var cancelled = plan.task("Việc đã hủy", world.buuDien, channel);
        ha.put("/tasks/" + cancelled + "/cancellation", Map.of("reason", "Gộp")).statusCode(200);
        GuestInWorld.opens(secret)
                .header("Cache-Control", "no-store")
                .body("name", equalTo("Bưu điện xã"), "unit.id", equalTo(world.commune.toString()))
                .body("duties.id", containsInAnyOrder(duty.toString(), helped.toString()))
                .body("duties.find { it.id == '" + duty + "' }.leads", equalTo(true))
                .body("duties.find { it.id == '" + helped + "' }.leads", equalTo(false));
        var others = plan.task("Treo áp phích", world.tuPhap, channel);
        for (var hidden : List.of(others, planned, cancelled, foreign(), FreshId.next())) {
            var path = Actor.API + "/guest/duties/" + hidden;
            GuestInWorld.by(secret).get(path).then().statusCode(404);
            GuestInWorld.by(secret).put(path + "/receipt").then().statusCode(404);
            GuestInWorld.by(secret)
                    .body(Map.of("text", "x"))
                    .post(path + "/questions")
                    .then()
                    .statusCode(404);
            GuestInWorld.by(secret)
                    .body(activity(List.of()))
                    .post(path + "/activities")
                    .then()
                    .statusCode(404);
            GuestInWorld.by(secret)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("explanation", "x"))
                    .put(path + "/completion")
                    .then()
                    .statusCode(404);
        }
    }

    /** Every other operation of the contract, on rows that exist, but for what is the same for everybody. */
    @TestFactory
    Stream<DynamicTest> nothingElseIsThere() {
        var full = FullWorld.tell();
        var walk = new Walk(full);
        var before = full.ha()
                .get("/journal/verification?unit=" + full.world.commune)
                .extract()
                .<Integer>path("entries");
        return Stream.concat(
                OpenApi.operations().stream()
                        .filter(
                                operation -> !operation
                                        .template()
                                        .matches(
                                                ".*/(auth/(login|refresh|logout|sessions/.*)|setup(/administrator)?|problems.*|guest(/.*)?|open/.*|v1/figures(\\..*)?)"))
                        .filter(operation ->
                                !(operation.method() + operation.template()).equals("POST/api/v1/evidence"))
                        .map(operation -> DynamicTest.dynamicTest(
                                operation.method() + " " + operation.template(),
                                () -> assertThat(walk.send(operation, full.guest())
                                                .statusCode())
                                        .isEqualTo(404))),
                Stream.of(DynamicTest.dynamicTest("and the journal has grown by nothing", () -> full.ha()
                        .get("/journal/verification?unit=" + full.world.commune)
                        .body("entries", equalTo(before)))));
    }

    @Test
    void whoHoldsNoLinkHasNoDuties() {
        Actor.NOBODY.get("/guest").statusCode(401);
        for (var person : List.of(ha, world.cast.tu(), world.cast.la())) {
            person.get("/guest").statusCode(404);
            person.get("/guest/duties/" + duty).statusCode(404);
            person.request()
                    .put(Actor.API + "/guest/duties/" + duty + "/receipt")
                    .then()
                    .statusCode(404);
        }
    }

    // What is done

    @Test
    void aDutyIsConfirmedOnceAndTheUnitSeesIt() {
        ha.get("/tasks/" + duty + "/receipts").body("items", empty());
        for (int i = 0; i < 2; i++) {
            GuestInWorld.by(secret)
                    .put(Actor.API + "/guest/duties/" + duty + "/receipt")
                    .then()
                    .statusCode(200)
                    .body("receivedAt", notNullValue());
        }
        ha.get("/tasks/" + duty + "/receipts").body("items.assignee.name", contains("Bưu điện xã"));
        world.cast.la().get("/tasks/" + duty + "/receipts").statusCode(404);
        assertThat(facts()).containsOnlyOnce("TASK_RECEIVED by GUEST Bưu điện xã");
    }

    @Test
    void whatWasDoneIsLoggedWithProofAndTheDutyCompleted() {
        var photo = guest.file(secret).statusCode(201).extract().<String>path("id");
        var path = "/guest/duties/" + duty;
        post(path + "/activities", activity(List.of(photo)))
                .statusCode(201)
                .body("activities.title", contains("Hướng dẫn bà con"))
                .body("activities[0].evidenceCount", equalTo(1))
                .body("state", equalTo("IN_PROGRESS"));
        ha.get("/activities?task=" + duty)
                .body("items.loggedBy", contains("Bưu điện xã"))
                .body("items[0].evidence.addedBy", contains("Bưu điện xã"))
                .body("items[0].topics.id", contains(plan.topic.toString()));
        int version =
                GuestInWorld.by(secret).get(Actor.API + path).then().extract().path("version");
        complete(path, version - 1).statusCode(412);
        complete(path, version).statusCode(200).body("state", equalTo("DONE"));
        assertThat(facts())
                .contains(
                        "EVIDENCE_ADDED by GUEST Bưu điện xã",
                        "ACTIVITY_LOGGED by GUEST Bưu điện xã",
                        "TASK_STARTED by GUEST Bưu điện xã",
                        "TASK_COMPLETED by GUEST Bưu điện xã");
        ha.get("/journal/verification?unit=" + world.commune).body("whole", equalTo(true));
    }

    @Test
    void nobodyElsesProofIsTaken() {
        var hers = FullWorld.file(ha, world.commune);
        var path = "/guest/duties/" + duty + "/activities";
        post(path, activity(List.of(hers.toString())))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/evidence/0"), "errors[0].code", equalTo("UNKNOWN_REFERENCE"));
        var later = new HashMap<>(activity(List.of()));
        later.put("on", TestClock.TODAY.plusDays(1).toString());
        post(path, later).statusCode(422).body("errors[0].pointer", equalTo("/on"));
        var elsewhere = new HashMap<>(activity(List.of()));
        elsewhere.put("channel", FreshId.next());
        post(path, elsewhere).statusCode(422).body("errors[0].pointer", equalTo("/channel"));
        GuestInWorld.by(secret).get(Actor.API + "/guest").then().body("duties[0].activities", empty());
    }

    @Test
    void aLinkThatGotAroundFillsNoDisk() {
        guest.file(secret).statusCode(201);
        Database.execute("""
                insert into evidence (id, unit_id, unit_path, kind, title, file_name, media_type, size, sha256, added_by_id, added_by, added_at, version)
                select gen_random_uuid(), unit_id, unit_path, kind, title, file_name, media_type, size, sha256, added_by_id, added_by, added_at, 0
                from evidence, generate_series(1, 99) where added_by_id = ?""", world.buuDien);
        guest.file(secret).statusCode(409).body("code", equalTo("EVIDENCE_ENOUGH_TODAY"));
    }

    @Test
    void aQuestionReachesTheCoordinatorAndItsAnswerTheParty() {
        var path = "/guest/duties/" + duty;
        post(path + "/questions", Map.of("text", "Tờ rơi lấy ở đâu?")).statusCode(201);
        inbox(ha)
                .body("waiting.find { it.kind == 'QUESTION_TO_ANSWER' }.lead", equalTo("Bưu điện xã"))
                .body("waiting.find { it.kind == 'QUESTION_TO_ANSWER' }.subject", equalTo(duty.toString()))
                .body("waiting.find { it.kind == 'QUESTION_TO_ANSWER' }.reason", equalTo("Tờ rơi lấy ở đâu?"));
        inbox(world.cast.tu()).body("waiting", empty());
        var question = "/questions/"
                + ha.get("/tasks/" + duty + "/questions").extract().<String>path("items[0].id");
        world.cast.la().get(question).statusCode(404);
        var answer = Map.of("text", "Ở bộ phận một cửa");
        world.cast.giam().put(question + "/answer", answer).statusCode(403);
        ha.put(question + "/answer", answer).statusCode(200).body("answeredBy", equalTo("Trần Thị Ngọc Hà"));
        ha.put(question + "/answer", answer).statusCode(409).body("code", equalTo("QUESTION_ANSWERED"));
        inbox(ha).body("waiting", empty());
        GuestInWorld.by(secret)
                .get(Actor.API + path)
                .then()
                .body("questions[0].answer", equalTo("Ở bộ phận một cửa"))
                .body("questions[0].can", empty());
        assertThat(facts()).contains("QUESTION_ASKED by GUEST Bưu điện xã");
        post(path + "/questions", Map.of("text", " ")).statusCode(422);
        for (int i = 0; i < 20; i++) {
            post(path + "/questions", Map.of("text", "Câu " + i)).statusCode(201);
        }
        post(path + "/questions", Map.of("text", "Câu nữa")).statusCode(409).body("code", equalTo("QUESTIONS_WAITING"));
    }

    private ValidatableResponse post(String path, Object body) {
        return GuestInWorld.by(secret).body(body).post(Actor.API + path).then();
    }

    private ValidatableResponse complete(String path, int version) {
        return GuestInWorld.by(secret)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of())
                .put(Actor.API + path + "/completion")
                .then();
    }

    private Map<String, Object> activity(List<String> evidence) {
        return Map.of(
                "channel",
                channel,
                "on",
                TestClock.TODAY.toString(),
                "title",
                "Hướng dẫn bà con",
                "quantity",
                12,
                "evidence",
                evidence);
    }

    private ValidatableResponse inbox(Actor actor) {
        return actor.get("/me/inbox?unit=" + world.commune).statusCode(200);
    }

    /** A duty of a party of another unit. */
    private static UUID foreign() {
        var elsewhere = World.tell();
        var there = elsewhere.channel("PANEL_POSTER", "Pa nô", "cụm");
        return elsewhere.issuedPlan(2026).task("Việc xã khác", elsewhere.buuDien, there);
    }

    private List<String> facts() {
        List<Map<String, String>> entries =
                ha.get("/journal?limit=30&unit=" + world.commune).extract().path("items");
        return entries.stream()
                .map(one -> one.get("fact") + " by " + one.get("actorKind") + " " + one.get("actor"))
                .toList();
    }
}
