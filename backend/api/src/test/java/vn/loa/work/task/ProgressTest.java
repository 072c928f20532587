package vn.loa.work.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** How far a duty has come. */
@QuarkusTest
class ProgressTest {
    private World world;
    private Actor ha;
    private PlanInWorld plan;
    private UUID channel;
    private UUID task;
    private String path;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        plan = world.issuedPlan(2024);
        channel = world.channel("LOUDSPEAKER", "Hệ thống loa truyền thanh xã", "lượt phát");
        task = plan.task("Phát chuyên mục", world.vanHoa, channel);
        path = "/tasks/" + task;
    }

    @Test
    void aTaskGoesFromPlannedToDoneAndBack() {
        ha.put(path + "/start", Map.of()).statusCode(200).body("state", equalTo("IN_PROGRESS"));
        ha.put(path + "/start", Map.of()).statusCode(409).body("code", equalTo("TASK_NOT_PLANNED"));
        ha.delete(path + "/start", ha.version(path)).statusCode(200).body("state", equalTo("PLANNED"));
        ha.put(path + "/completion", Map.of("explanation", "Đã phát, sổ nhật ký bị ướt."))
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("standing", equalTo("FINISHED"))
                .body("doneOn", notNullValue())
                .body("explanation", equalTo("Đã phát, sổ nhật ký bị ướt."));
        ha.put(path + "/cancellation", Map.of("reason", "nhầm")).statusCode(409).body("code", equalTo("TASK_FINISHED"));
        ha.delete(path + "/completion", ha.version(path))
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("explanation", nullValue())
                .body("doneOn", nullValue());
        ha.delete(path + "/completion", ha.version(path)).statusCode(409);
    }

    @Test
    void aTaskIsNotDoneWithoutProofOrExplanation() {
        ha.put(path + "/completion", Map.of())
                .statusCode(422)
                .body("code", equalTo("TASK_NEEDS_PROOF"))
                .body("detail", containsString("giải trình"));
        ha.get(path).body("state", equalTo("PLANNED")).body("version", equalTo(0));
    }

    @Test
    void anActivityBeginsATaskAndItsEvidenceProvesIt() {
        plan.activity("2024-03-01", task, channel, 3);
        ha.get(path)
                .body("state", equalTo("IN_PROGRESS"))
                .body("activityCount", equalTo(1))
                .body("evidenceCount", equalTo(0))
                .body("lastActivityOn", equalTo("2024-03-01"));
        ha.delete(path + "/start", ha.version(path)).statusCode(409).body("code", equalTo("TASK_HAS_ACTIVITIES"));
        ha.put(path + "/completion", Map.of()).statusCode(422);

        var draft = plan.activityDraft("2024-04-01", task, channel, 1);
        draft.put("evidence", List.of(world.link()));
        ha.create("/activities", draft);
        ha.get(path)
                .body("activityCount", equalTo(2))
                .body("evidenceCount", equalTo(1))
                .body("lastActivityOn", equalTo("2024-04-01"));
        ha.put(path + "/completion", Map.of()).statusCode(200).body("state", equalTo("DONE"));
    }

    @Test
    void aWithdrawnActivityProvesNothing() {
        var draft = plan.activityDraft("2024-04-01", task, channel, 1);
        draft.put("evidence", List.of(world.link()));
        var activity = "/activities/" + ha.create("/activities", draft);
        ha.put(activity + "/withdrawal", Map.of("reason", "Ghi trùng")).statusCode(200);
        ha.get(path)
                .body("activityCount", equalTo(0))
                .body("evidenceCount", equalTo(0))
                .body("lastActivityOn", nullValue());
        ha.put(path + "/completion", Map.of()).statusCode(422).body("code", equalTo("TASK_NEEDS_PROOF"));
        ha.get(path).body("state", not(equalTo("DONE")));

        ha.delete(activity + "/withdrawal", ha.version(activity)).statusCode(200);
        ha.put(path + "/completion", Map.of()).statusCode(200).body("state", equalTo("DONE"));
    }

    @Test
    void aTaskIsCancelledWithAReasonAndRestored() {
        ha.put(path + "/cancellation", Map.of()).statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        ha.put(path + "/cancellation", Map.of("reason", "Gộp vào hội nghị của tỉnh"))
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("Gộp vào hội nghị của tỉnh"));
        ha.put(path + "/start", Map.of()).statusCode(409);
        ha.delete(path + "/cancellation", ha.version(path))
                .statusCode(200)
                .body("state", equalTo("PLANNED"))
                .body("cancellationReason", nullValue());
        ha.delete(path + "/cancellation", ha.version(path)).statusCode(409);
    }

    @Test
    void aTaskIsStartedAndDoneOnTheDaysItHappenedAndTheJournalTellsThatTheyWereEnteredLater() {
        ha.put(path + "/start", Map.of("startedOn", "2024-03-01"))
                .statusCode(200)
                .body("startedOn", equalTo("2024-03-01"));
        ha.put(path + "/completion", Map.of("explanation", "Sổ bị ướt.", "completedOn", "2024-03-14"))
                .statusCode(200)
                .body("doneOn", equalTo("2024-03-14"))
                .body("startedOn", equalTo("2024-03-01"));
        ha.get("/journal?unit=" + world.commune + "&subject=" + task)
                .body("items.find { it.fact == 'TASK_COMPLETED' }.reason", equalTo("Sổ bị ướt."))
                .body("items.find { it.fact == 'TASK_COMPLETED' }.changes.field", contains("doneOn"))
                .body("items.find { it.fact == 'TASK_COMPLETED' }.changes.after", contains("2024-03-14"))
                .body("items.find { it.fact == 'TASK_STARTED' }.changes.after", contains("2024-03-01"));
        ha.delete(path + "/completion", ha.version(path)).body("doneOn", nullValue());
        ha.put(path + "/cancellation", Map.of("reason", "Gộp", "cancelledOn", "2024-03-10"))
                .statusCode(200)
                .body("cancelledOn", equalTo("2024-03-10"));
        ha.delete(path + "/cancellation", ha.version(path))
                .body("cancelledOn", nullValue())
                .body("startedOn", nullValue());
    }

    @Test
    void theDayOfAnActIsTodayWhereNoneIsGiven() {
        var day = LocalDate.of(2024, 3, 18);
        ha.on(day)
                .request()
                .header("If-Match", "\"0\"")
                .put(Actor.API + path + "/start")
                .then()
                .statusCode(200)
                .body("startedOn", equalTo("2024-03-18"));
        ha.on(day).put(path + "/completion", Map.of("explanation", "Đã phát.")).body("doneOn", equalTo("2024-03-18"));
    }

    @Test
    void noActHasADayThatHasNotComeOrIsBeforeTheStart() {
        var march = ha.on(LocalDate.of(2024, 3, 18));
        march.put(path + "/start", Map.of("startedOn", "2024-03-19"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/startedOn"))
                .body("errors[0].code", equalTo("TASK_DAY_IN_FUTURE"));
        march.put(path + "/start", Map.of("startedOn", "1924-03-19"))
                .statusCode(422)
                .body("errors[0].code", equalTo("TASK_DAY_OUTSIDE_PLAN"));
        march.put(path + "/start", Map.of("startedOn", "2024-03-05")).statusCode(200);
        march.put(path + "/completion", Map.of("explanation", "Xong.", "completedOn", "2024-03-04"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/completedOn"))
                .body("errors[0].code", equalTo("TASK_DAY_BEFORE_START"))
                .body("errors[0].detail", containsString("5/3/2024"));
        march.put(path + "/cancellation", Map.of("reason", "Gộp", "cancelledOn", "2024-03-19"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/cancelledOn"));
        ha.get(path).body("state", equalTo("IN_PROGRESS")).body("version", equalTo(1));
    }

    @Test
    void aTaskStartedWithItsEarliestActivity() {
        plan.activity("2024-04-01", task, channel, 3);
        ha.get(path).body("startedOn", equalTo("2024-04-01"));
        plan.activity("2024-03-01", task, channel, 3);
        plan.activity("2024-05-01", task, channel, 3);
        ha.get(path).body("startedOn", equalTo("2024-03-01"));
    }

    @Test
    void aContributorMovesTheTasksOfTheirOwnAssigneeOnly() {
        var tu = world.cast.tu();
        var led = "/tasks/" + plan.task("Ngày Pháp luật", world.tuPhap, channel);
        var draft = plan.taskDraft("Hội nghị", world.vanHoa, channel);
        draft.put("coordinating", List.of(world.tuPhap));
        var coordinated = "/tasks/" + ha.create("/tasks", draft);

        tu.get(path).body("can", contains("TASK_READ"));
        tu.put(path + "/start", Map.of()).statusCode(403);
        tu.get(led).body("can", contains("TASK_READ", "TASK_PROGRESS"));
        tu.put(led + "/start", Map.of()).statusCode(200);
        tu.put(coordinated + "/start", Map.of()).statusCode(200);
        world.cast.minh().put(path + "/start", Map.of()).statusCode(403);
        world.cast.so().put(path + "/start", 0, Map.of()).statusCode(403);
        world.cast.la().put(path + "/start", 0, Map.of()).statusCode(404);
        Actor.NOBODY.put(path + "/start", 0, Map.of()).statusCode(401);
        ha.get(path).body("state", equalTo("PLANNED"));
    }

    @Test
    void workBeginsWhenThePlanIsIssued() {
        var draft = world.plan(2025);
        var early = "/tasks/" + draft.task("Phát chuyên mục", world.vanHoa, channel);
        ha.put(early + "/start", Map.of()).statusCode(409).body("code", equalTo("PLAN_NOT_ISSUED"));
        ha.put(early + "/completion", Map.of("explanation", "xong")).statusCode(409);
        ha.put(early + "/cancellation", Map.of("reason", "không cần nữa")).statusCode(200);
    }

    @Test
    void aStaleStepIsRefused() {
        ha.put(path + "/start", 0, Map.of()).statusCode(200);
        ha.put(path + "/completion", 0, Map.of("explanation", "xong")).statusCode(412);
        ha.request().body(Map.of()).put(Actor.API + path + "/completion").then().statusCode(428);
    }
}
