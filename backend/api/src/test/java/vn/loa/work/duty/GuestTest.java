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
            var day = "/guest/duties/" + hidden + "/occurrences/" + FreshId.next() + "/settlement";
            GuestInWorld.settles(secret, 0, day, missed()).statusCode(404);
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

    // Days that were not done

    @Test
    void thePartyThatLeadsSaysWhyADayWasNotDone() {
        var weekly = weekly(world.buuDien, List.of());
        var path = "/guest/duties/" + weekly;
        List<String> days = duty(path)
                .body("days.outcome", hasItems("MISSED", "DUE"))
                .body("days.settled", everyItem(equalTo(false)))
                .extract()
                .path("days.id");
        var first = path + "/occurrences/" + days.getFirst() + "/settlement";
        settle(first, -1, missed()).statusCode(412);
        GuestInWorld.by(secret).body(missed()).put(Actor.API + first).then().statusCode(428);
        settle(first, missed())
                .statusCode(200)
                .body("days[0].outcome", equalTo("MISSED"), "days[0].settled", equalTo(true))
                .body("days[0].reason", equalTo("Mất điện do bão"));
        ha.get("/tasks/" + weekly + "/occurrences")
                .body("items[0].reason", equalTo("Mất điện do bão"))
                .body("items[0].settledBy", equalTo("Bưu điện xã"));
        assertThat(facts()).contains("TASK_DAY_SETTLED by GUEST Bưu điện xã");
        settle(first, Map.of("outcome", "EXCUSED", "reason", "Nghỉ Tết"))
                .statusCode(200)
                .body("days[0].outcome", equalTo("EXCUSED"));
        take(first).statusCode(200).body("days[0].settled", equalTo(false), "days[0].outcome", equalTo("MISSED"));
        take(first).statusCode(404);
        ha.get("/journal/verification?unit=" + world.commune).body("whole", equalTo(true));
    }

    @Test
    void aDayIsMergedIntoAnotherOfThePartysDutiesAndNoOther() {
        var weekly = weekly(world.buuDien, List.of());
        var path = "/guest/duties/" + weekly;
        var day = path + "/occurrences/" + duty(path).extract().<String>path("days[0].id") + "/settlement";
        var others = plan.task("Treo áp phích", world.tuPhap, channel);
        settle(day, merged(others)).statusCode(422).body("errors[0].pointer", equalTo("/into"));
        settle(day, merged(foreign())).statusCode(422).body("errors[0].pointer", equalTo("/into"));
        settle(day, merged(null)).statusCode(422).body("errors[0].pointer", equalTo("/into"));
        var cancelled = plan.task("Việc đã hủy", world.buuDien, channel);
        ha.put("/tasks/" + cancelled + "/cancellation", Map.of("reason", "Gộp")).statusCode(200);
        settle(day, merged(cancelled)).statusCode(422).body("errors[0].pointer", equalTo("/into"));
        settle(day, merged(duty))
                .statusCode(200)
                .body("days[0].outcome", equalTo("MERGED"), "days[0].into.id", equalTo(duty.toString()));
        ha.put("/tasks/" + duty, plan.taskDraft("Việc nay của Tư pháp", world.tuPhap, channel))
                .statusCode(200);
        duty(path).body("days[0].outcome", equalTo("MERGED"), "days[0].into", nullValue());
    }

    @Test
    void whatAPartyTakesBackLeavesWhatWasDone() {
        var weekly = weekly(world.buuDien, List.of());
        var path = "/guest/duties/" + weekly;
        var first = duty(path);
        var day = path + "/occurrences/" + first.extract().<String>path("days[0].id") + "/settlement";
        var done = plan.activity(first.extract().path("days[0].dueOn"), weekly, channel, 1);
        settle(day, missed()).statusCode(409).body("code", equalTo("TASK_DAY_COUNTED"));
        ha.put("/activities/" + done + "/withdrawal", Map.of("reason", "Nhầm ngày"))
                .statusCode(200);
        settle(day, missed()).statusCode(200);
        ha.delete("/activities/" + done + "/withdrawal", ha.version("/activities/" + done))
                .statusCode(200);
        take(day).statusCode(200);
        ha.get("/tasks/" + weekly + "/occurrences").body("items[0].outcome", equalTo("DONE"));
    }

    @Test
    void aPartySettlesNothingThatIsNotItsToSay() {
        var weekly = weekly(world.buuDien, List.of());
        var path = "/guest/duties/" + weekly;
        var days = duty(path);
        var first = path + "/occurrences/" + days.extract().<String>path("days[0].id") + "/settlement";
        var ahead = path + "/occurrences/"
                + days.extract().<String>path("days.find { it.outcome == 'DUE' && it.dueOn > '2026-11-26' }.id")
                + "/settlement";
        settle(first, Map.of("outcome", "MISSED", "reason", " "))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        settle(first, Map.of("outcome", "DUE", "reason", "x"))
                .statusCode(422)
                .body("errors[0].code", equalTo("TASK_DAY_OUTCOME_UNKNOWN"));
        settle(first, Map.of("outcome", "DONE", "reason", "x"))
                .statusCode(422)
                .body("errors[0].code", equalTo("DUTY_DONE_IS_LOGGED"));
        settle(ahead, missed()).statusCode(422).body("errors[0].code", equalTo("TASK_DAY_STILL_TO_COME"));
        settle(path + "/occurrences/" + FreshId.next() + "/settlement", missed())
                .statusCode(404);

        var coordinated = "/guest/duties/" + weekly(world.vanHoa, List.of(world.buuDien));
        duty(coordinated).body("days", empty());
        var of = coordinated.replace("/guest/duties/", "/tasks/") + "/occurrences";
        var theirs = coordinated + "/occurrences/" + ha.get(of).extract().<String>path("items[0].id") + "/settlement";
        settle(theirs, missed()).statusCode(403).body("code", equalTo("DUTY_NOT_LED"));
        take(theirs).statusCode(403);

        var said = "/tasks/" + weekly + first.substring(path.length());
        ha.put(said, ha.version("/tasks/" + weekly), Map.of("outcome", "EXCUSED", "reason", "Nghỉ lễ"))
                .statusCode(200);
        duty(path).body("days.id", not(hasItem(days.extract().<String>path("days[0].id"))));
        settle(first, missed()).statusCode(409).body("code", equalTo("TASK_DAY_SETTLED_BY_UNIT"));
        take(first).statusCode(409);
    }

    private UUID weekly(UUID lead, List<UUID> coordinating) {
        var draft = new HashMap<>(plan.taskDraft("Trực hướng dẫn tại bưu điện", lead, channel));
        draft.put("rrule", "FREQ=WEEKLY;BYDAY=MO");
        draft.put("coordinating", coordinating);
        return ha.create("/tasks", draft);
    }

    private static Map<String, Object> missed() {
        return Map.of("outcome", "MISSED", "reason", "Mất điện do bão");
    }

    private static Map<String, Object> merged(UUID into) {
        var draft = new HashMap<String, Object>(Map.of("outcome", "MERGED", "reason", "Làm chung một buổi"));
        draft.put("into", into);
        return draft;
    }

    private ValidatableResponse duty(String path) {
        return GuestInWorld.by(secret).get(Actor.API + path).then().statusCode(200);
    }

    private ValidatableResponse settle(String path, Object draft) {
        return settle(path, 0, draft);
    }

    /** @param beside from the version as it stands */
    private ValidatableResponse settle(String path, int beside, Object draft) {
        return GuestInWorld.settles(secret, version(path) + beside, path, draft);
    }

    private ValidatableResponse take(String path) {
        return GuestInWorld.by(secret)
                .header("If-Match", "\"" + version(path) + "\"")
                .delete(Actor.API + path)
                .then();
    }

    private int version(String path) {
        return duty(path.replaceFirst("/occurrences/.*", "")).extract().path("version");
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
