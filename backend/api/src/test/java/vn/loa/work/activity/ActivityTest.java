package vn.loa.work.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** What was done is logged once, by whoever had to do it, on a day of the plan. */
@QuarkusTest
class ActivityTest {
    private static final String DAY = "2024-03-14";

    @Inject
    DataSource database;

    private World world;
    private PlanInWorld plan;
    private UUID channel;
    private Actor ha;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2024);
        channel = world.channel("LOUDSPEAKER", "Đài truyền thanh", "lượt phát");
        ha = world.cast.ha();
    }

    @Test
    void nobodyIsAskedToSignIn() {
        var id = plan.activity(DAY, null, channel, 1);
        Actor.NOBODY.get("/activities").statusCode(401);
        Actor.NOBODY.get("/activities/" + id).statusCode(401);
        Actor.NOBODY.post("/activities", draft()).statusCode(401);
        counted(1);
    }

    @Test
    void aStrangerFindsNothingAndChangesNothing() {
        var id = plan.activity(DAY, null, channel, 1);
        var la = world.cast.la();
        la.get("/activities/" + id).statusCode(404);
        la.put("/activities/" + id, 0, draft()).statusCode(404);
        la.put("/activities/" + id + "/withdrawal", 0, Map.of("reason", "của tôi"))
                .statusCode(404);
        la.post("/activities", draft()).statusCode(422).body("errors[0].pointer", equalTo("/plan"));
        la.get("/activities?plan=" + plan.id).body("items", hasSize(0));
        ha.get("/activities/" + id).body("withdrawnAt", nullValue()).body("version", equalTo(0));
        counted(1);
    }

    @Test
    void whoOnlyLeadsObservesOrStandsAboveLogsNothing() {
        var id = plan.activity(DAY, null, channel, 1);
        for (var actor : List.of(world.cast.minh(), world.cast.giam(), world.cast.quan(), world.cast.so())) {
            actor.get("/activities/" + id).statusCode(200).body("can", contains("ACTIVITY_READ"));
            actor.post("/activities", draft()).statusCode(403);
            actor.put("/activities/" + id, 0, draft()).statusCode(403);
            actor.put("/activities/" + id + "/withdrawal", 0, Map.of("reason", "nhầm"))
                    .statusCode(403);
        }
        counted(1);
    }

    @Test
    void coordinatorAndAccountantLogWhateverWasDone() {
        for (var actor : List.of(ha, world.cast.tai())) {
            actor.post("/activities", with("at", "17:30", "audience", 120))
                    .statusCode(201)
                    .body("at", equalTo("17:30"))
                    .body("audience", equalTo(120))
                    .body("channel.measure", equalTo("lượt phát"))
                    .body("topics.name", contains("Dịch vụ công trực tuyến"))
                    .body("can", contains("ACTIVITY_READ", "ACTIVITY_LOG"));
        }
        counted(2);
    }

    @Test
    void aContributorLogsOnlyForTheirOwnAssignee() {
        var tu = world.cast.tu();
        var own = plan.task("Lồng ghép với ngày pháp luật", world.tuPhap, channel);
        var others = plan.task("Chuyên mục trên loa", world.vanHoa, channel);
        var id = tu.create("/activities", with("task", own));
        tu.post("/activities", draft()).statusCode(403);
        tu.post("/activities", with("task", others)).statusCode(403);
        tu.put("/activities/" + id, with("task", others)).statusCode(403);
        tu.put("/activities/" + id, draft()).statusCode(403);
        tu.put("/activities/" + plan.activity(DAY, others, channel, 1), with("task", own))
                .statusCode(403);
        tu.put("/activities/" + id, with("task", own, "quantity", 5)).statusCode(200);
        counted(2);
    }

    @Test
    void onlyAPlanInForceTakesActivities() {
        var drafted = world.plan(2024);
        ha.post("/activities", drafted.activityDraft(DAY, null, channel, 1))
                .statusCode(409)
                .body("code", equalTo("PLAN_NOT_ISSUED"));
    }

    @Test
    void theDayLiesInThePlansYear() {
        onDay("2023-12-14").statusCode(422).body("errors[0].pointer", equalTo("/on"));
        onDay("2023-12-15").statusCode(201);
        onDay("2024-12-31").statusCode(201);
        onDay("2025-01-01").statusCode(422).body("errors[0].code", equalTo("ACTIVITY_OUTSIDE_PLAN_YEAR"));
        onDay("2024-02-30").statusCode(400);
    }

    @Test
    void theDayHasCome() {
        var current = world.issuedPlan(2028);
        for (var today : List.of(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 2, 29), LocalDate.of(2028, 12, 30))) {
            var then = ha.on(today);
            then.post("/activities", current.activityDraft(today.plusDays(1).toString(), null, channel, 1))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/on"))
                    .body("errors[0].code", equalTo("ACTIVITY_IN_FUTURE"));
            then.post("/activities", current.activityDraft(today.toString(), null, channel, 1))
                    .statusCode(201);
        }
    }

    @Test
    void whatADraftNamesIsOfTheSamePlanAndUnit() {
        var la = world.cast.la();
        var other = world.plan(2025);
        var foreignChannel = la.create(
                "/channels",
                Map.of(
                        "unit",
                        world.neighbour,
                        "type",
                        "PORTAL",
                        "name",
                        "Trang",
                        "measure",
                        "tin bài",
                        "slots",
                        List.of()));
        var foreignLink = la.create(
                "/evidence/links", Map.of("unit", world.neighbour, "url", "https://example.org/", "title", "Bài"));
        refused("/channel", with("channel", foreignChannel));
        refused("/task", with("task", other.task("Việc khác", world.vanHoa, channel)));
        refused("/topics/1", with("topics", List.of(plan.topic, other.topic)));
        refused("/topics/1", with("topics", List.of(plan.topic, plan.topic)));
        refused("/evidence/0", with("evidence", List.of(foreignLink)));
        refused("/plan", with("plan", FreshId.next()));
        counted(0);
    }

    @Test
    void aDraftIsWholeAndSaysNothingUnknown() {
        refused("/quantity", with("quantity", -1));
        refused("/audience", with("audience", -1));
        refused("/title", with("title", "  "));
        refused("/title", with("title", "x".repeat(501)));
        var withoutChannel = with();
        withoutChannel.remove("channel");
        refused("/channel", withoutChannel);
        ha.post("/activities", with("quantity", 1.5)).statusCode(400);
        ha.post("/activities", with("quantity", "3")).statusCode(400);
        ha.post("/activities", with("misspelt", 1)).statusCode(400).body("errors[0].code", equalTo("UNKNOWN_MEMBER"));
        counted(0);
    }

    @Test
    void fiftyRequestsWithOneKeyLogOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        try (var pool = Executors.newFixedThreadPool(50)) {
            var tries = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 50; i++) {
                tries.add(() -> keyed(key, draft()).extract().statusCode());
            }
            for (var answer : pool.invokeAll(tries)) {
                assertThat(answer.get()).isIn(201, 409);
            }
        }
        var id = keyed(key, draft()).statusCode(201).extract().<String>path("id");
        ha.get("/activities?plan=" + plan.id).body("items.id", contains(id));
    }

    @Test
    void oneKeyWithAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        keyed(key, draft()).statusCode(201);
        keyed(key, with("quantity", 99)).statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        counted(1);
    }

    @Test
    void aPhoneChoosesTheIdSoThatSendingTwiceLogsOnce() throws SQLException {
        var id = FreshId.next();
        ha.request()
                .body(draft())
                .put(Actor.API + "/activities/" + id)
                .then()
                .statusCode(201)
                .body("id", equalTo(id.toString()));
        ha.request()
                .body(draft())
                .put(Actor.API + "/activities/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(0));
        ha.request()
                .body(with("quantity", 77))
                .put(Actor.API + "/activities/" + id)
                .then()
                .statusCode(428);
        counted(1);
        assertThat(facts(id)).containsExactly("ACTIVITY_LOGGED");
    }

    @Test
    void anEditNeedsTheVersionThatWasRead() throws SQLException {
        var id = plan.activity(DAY, null, channel, 1);
        ha.request()
                .body(with("quantity", 2))
                .put(Actor.API + "/activities/" + id)
                .then()
                .statusCode(428);
        ha.put("/activities/" + id, 0, with("quantity", 2)).statusCode(200).body("version", equalTo(1));
        ha.put("/activities/" + id, 0, with("quantity", 3)).statusCode(412);
        ha.get("/activities/" + id).body("quantity", equalTo(2));
        ha.put("/activities/" + id, 1, with("topics", List.of(plan.otherTopic), "quantity", 2))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("topics.id", contains(plan.otherTopic.toString()));
        assertThat(facts(id)).containsExactly("ACTIVITY_LOGGED", "ACTIVITY_EDITED", "ACTIVITY_EDITED");
    }

    @Test
    void aWithdrawnOneIsKeptWithItsReasonAndNeverCounted() throws SQLException {
        var id = plan.activity(DAY, null, channel, 1);
        var path = "/activities/" + id;
        ha.put(path + "/withdrawal", 0, Map.of()).statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        ha.put(path + "/withdrawal", 0, Map.of("reason", "Ghi trùng"))
                .statusCode(200)
                .body("withdrawalReason", equalTo("Ghi trùng"))
                .body("version", equalTo(1));
        counted(0);
        ha.get("/activities?withdrawn=true&plan=" + plan.id).body("items.id", contains(id.toString()));
        ha.put(path, 1, draft()).statusCode(409).body("code", equalTo("ACTIVITY_WITHDRAWN"));
        ha.put(path + "/withdrawal", 1, Map.of("reason", "Lần nữa")).statusCode(409);
        ha.delete(path + "/withdrawal", 1).statusCode(200).body("withdrawalReason", nullValue());
        ha.delete(path + "/withdrawal", 2).statusCode(409);
        counted(1);
        assertThat(facts(id)).containsExactly("ACTIVITY_LOGGED", "ACTIVITY_WITHDRAWN", "ACTIVITY_RESTORED");
    }

    @Test
    void loggingForATaskBeginsIt() {
        var task = plan.task("Chuyên mục trên loa", world.vanHoa, channel);
        ha.get("/tasks/" + task).body("state", equalTo("PLANNED"));
        plan.activity(DAY, task, channel, 1);
        ha.get("/tasks/" + task).body("state", equalTo("IN_PROGRESS")).body("activityCount", equalTo(1));
    }

    @Test
    void aPlanCannotBeChangedForAnother() {
        var id = plan.activity(DAY, null, channel, 1);
        var other = world.plan(2025).activityDraft("2025-03-01", null, channel, 1);
        ha.put("/activities/" + id, other).statusCode(422).body("errors[0].pointer", equalTo("/plan"));
    }

    private ValidatableResponse onDay(String day) {
        return ha.post("/activities", with("on", day));
    }

    private void refused(String pointer, Map<String, Object> draft) {
        ha.post("/activities", draft).statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }

    private ValidatableResponse keyed(String key, Object draft) {
        return ha.request()
                .header("Idempotency-Key", key)
                .body(draft)
                .post(Actor.API + "/activities")
                .then();
    }

    private Map<String, Object> draft() {
        return plan.activityDraft(DAY, null, channel, 1);
    }

    /** A good draft with some members other than usual. */
    private Map<String, Object> with(Object... members) {
        var draft = draft();
        for (int i = 0; i < members.length; i += 2) {
            draft.put((String) members[i], members[i + 1]);
        }
        return draft;
    }

    private void counted(int expected) {
        ha.get("/activities?count=true&plan=" + plan.id).body("total", equalTo(expected));
    }

    private List<String> facts(UUID subject) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select fact from journal_entry where subject = ? order by sequence")) {
            query.setObject(1, subject);
            var rows = query.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
