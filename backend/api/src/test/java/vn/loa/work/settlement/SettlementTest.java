package vn.loa.work.settlement;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** What came of the days of a task that recurs. */
@QuarkusTest
class SettlementTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 20);
    private World world;
    private Actor ha;
    private PlanInWorld plan;
    private UUID channel;
    private UUID task;
    private String path;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha().on(MAY);
        plan = world.issuedPlan(2024);
        channel = world.channel("LAW_DAY", "Ngày Pháp luật", "buổi");
        task = recurring("Sinh hoạt Ngày Pháp luật", "FREQ=MONTHLY;BYMONTHDAY=9");
        path = "/tasks/" + task + "/occurrences";
    }

    @Test
    void nobodyAStrangerAnotherPostAndAnObserverSettleNothing() {
        var day = day("2024-03-09");
        var missed = Map.of("outcome", "MISSED", "reason", "Mưa bão");
        Actor.NOBODY.put(day + "/settlement", 0, missed).statusCode(401);
        world.cast.la().get(path).statusCode(404);
        world.cast.la().put(day + "/settlement", 0, missed).statusCode(404);
        world.cast.giam().get(path).statusCode(200);
        world.cast.giam().put(day + "/settlement", 0, missed).statusCode(403);
        ha.get(path).body("items.reason", everyItem(nullValue())).body("version", equalTo(0));
        settle(world.cast.tu(), "2024-03-09", missed).statusCode(200);
    }

    @Test
    void aDayIsDueThenMissedAndAMissDoesNotStopTheNext() {
        ha.get(path)
                .body("items", hasSize(12))
                .body(
                        "items.outcome",
                        contains(
                                "MISSED", "MISSED", "MISSED", "MISSED", "MISSED", "DUE", "DUE", "DUE", "DUE", "DUE",
                                "DUE", "DUE"));
        ha.get("/tasks/" + task).body("nextDueOn", equalTo("2024-06-09")).body("progress.done", equalTo(0));
    }

    @Test
    void anActivityFulfilsTheLatestDayThatHadComeAndWithdrawnItDoesNot() {
        var activity = plan.activity("2024-03-11", task, channel, 1);
        outcome("2024-03-09", "DONE").body("items[2].activities.id", contains(activity.toString()));
        ha.get("/tasks/" + task).body("progress.done", equalTo(1)).body("progress.total", equalTo(12));
        ha.put("/activities/" + activity + "/withdrawal", Map.of("reason", "Ghi nhầm"))
                .statusCode(200);
        outcome("2024-03-09", "MISSED");
        ha.delete("/activities/" + activity + "/withdrawal", ha.version("/activities/" + activity))
                .statusCode(200);
        outcome("2024-03-09", "DONE");
        ha.put("/activities/" + activity, plan.activityDraft("2024-04-10", task, channel, 1))
                .statusCode(200);
        outcome("2024-03-09", "MISSED");
        outcome("2024-04-09", "DONE");
    }

    @Test
    void anExcusedDayIsCountedOutAndAMergedOneIsDone() {
        var other = recurring("Họp giao ban", "FREQ=MONTHLY;BYMONTHDAY=25");
        settle(ha, "2024-02-09", Map.of("outcome", "EXCUSED", "reason", "Nghỉ Tết Giáp Thìn"))
                .statusCode(200)
                .body("items[1].outcome", equalTo("EXCUSED"))
                .body("items[1].reason", equalTo("Nghỉ Tết Giáp Thìn"))
                .body("items[1].settledBy", equalTo("Trần Thị Ngọc Hà"));
        settle(ha, "2024-06-09", Map.of("outcome", "MERGED", "into", other))
                .statusCode(200)
                .body("items[5].outcome", equalTo("MERGED"))
                .body("items[5].into.name", equalTo("Họp giao ban"));
        settle(ha, "2024-03-09", Map.of("outcome", "MISSED", "reason", "Mất điện"))
                .statusCode(200);
        ha.get("/tasks/" + task).body("progress.done", equalTo(1)).body("progress.total", equalTo(11));
        plan.activity("2024-02-10", task, channel, 1);
        outcome("2024-02-09", "EXCUSED");
        ha.delete(day("2024-02-09") + "/settlement", version()).statusCode(200);
        outcome("2024-02-09", "MISSED");
    }

    @Test
    void oneActivityFulfilsSeveralDaysAndItsPeopleCountOnce() {
        var other = recurring("Phổ biến pháp luật", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=9");
        var draft = plan.activityDraft("2024-04-09", task, channel, 1);
        draft.put("audience", 120);
        var activity = ha.create("/activities", draft);
        var mine = "/tasks/" + other + "/occurrences";
        String april = ha.get(mine).extract().path("items.find { it.dueOn == '2024-04-09' }.id");
        var done = Map.of("outcome", "DONE", "activity", activity);
        ha.put(mine + "/" + april + "/settlement", 0, done).statusCode(200);
        settle(ha, "2024-03-09", done).statusCode(200);
        outcome("2024-03-09", "DONE");
        outcome("2024-04-09", "DONE");
        ha.get("/tasks/" + other).body("progress.done", equalTo(1));
        String report = "/reports/" + ha.create("/reports", Map.of("plan", plan.id, "period", "H1"));
        ha.get(report + "/figures")
                .body("items.find { it.code == 'activity.audience' }.value", equalTo(120))
                .body("items.find { it.code == 'activity.count' }.value", equalTo(1));
    }

    @Test
    void changingASeriesChangesTheFutureOnly() {
        plan.activity("2024-03-09", task, channel, 1);
        settle(ha, "2024-02-09", Map.of("outcome", "EXCUSED", "reason", "Nghỉ Tết"))
                .statusCode(200);
        settle(ha, "2024-07-09", Map.of("outcome", "EXCUSED", "reason", "Nghỉ hè"))
                .statusCode(200);
        var draft = plan.taskDraft("Sinh hoạt Ngày Pháp luật", world.tuPhap, channel);
        draft.put("rrule", "FREQ=MONTHLY;BYMONTHDAY=15");
        ha.put("/tasks/" + task, draft).statusCode(200);
        ha.get(path)
                .body(
                        "items.dueOn",
                        contains(
                                "2024-01-09",
                                "2024-02-09",
                                "2024-03-09",
                                "2024-04-09",
                                "2024-05-09",
                                "2024-06-15",
                                "2024-07-09",
                                "2024-07-15",
                                "2024-08-15",
                                "2024-09-15",
                                "2024-10-15",
                                "2024-11-15",
                                "2024-12-15"))
                .body("items[1].outcome", equalTo("EXCUSED"))
                .body("items[2].outcome", equalTo("DONE"));
        draft.remove("rrule");
        ha.put("/tasks/" + task, draft).statusCode(200).body("$", not(hasKey("rrule")));
        ha.get(path)
                .body(
                        "items.dueOn",
                        contains("2024-01-09", "2024-02-09", "2024-03-09", "2024-04-09", "2024-05-09", "2024-07-09"));
    }

    @Test
    void whatCannotBeIsSaidAtItsPlaceAndChangesNothing() {
        var foreign = World.tell().issuedPlan(2024);
        refused("2024-03-09", Map.of("outcome", "DUE"), "/outcome", "TASK_DAY_OUTCOME_UNKNOWN");
        refused("2024-03-09", Map.of("outcome", "MISSED"), "/reason", "REQUIRED");
        refused("2024-03-09", Map.of("outcome", "EXCUSED", "reason", " "), "/reason", "REQUIRED");
        refused("2024-08-09", Map.of("outcome", "MISSED", "reason", "x"), "/outcome", "TASK_DAY_STILL_TO_COME");
        refused("2024-03-09", Map.of("outcome", "MERGED"), "/into", "REQUIRED");
        refused("2024-03-09", Map.of("outcome", "MERGED", "into", task), "/into", "TASK_DAY_MERGED_INTO_ITSELF");
        refused("2024-03-09", Map.of("outcome", "MERGED", "into", foreign.id), "/into", "UNKNOWN_REFERENCE");
        refused("2024-03-09", Map.of("outcome", "DONE"), "/activity", "REQUIRED");
        refused("2024-03-09", Map.of("outcome", "DONE", "activity", task), "/activity", "UNKNOWN_REFERENCE");
        var activity = plan.activity("2024-03-09", task, channel, 1);
        settle(ha, "2024-03-09", Map.of("outcome", "MISSED", "reason", "x"))
                .statusCode(409)
                .body("code", equalTo("TASK_DAY_DONE"));
        ha.put("/activities/" + activity + "/withdrawal", Map.of("reason", "Ghi nhầm"))
                .statusCode(200);
        refused(
                "2024-03-09",
                Map.of("outcome", "DONE", "activity", activity),
                "/activity",
                "TASK_DAY_ACTIVITY_WITHDRAWN");
        ha.put(path + "/" + UUID.randomUUID() + "/settlement", version(), Map.of("outcome", "DUE"))
                .statusCode(404);
        ha.put(day("2024-03-09") + "/settlement", 77, Map.of("outcome", "MISSED", "reason", "x"))
                .statusCode(412);
        ha.get(path).body("items.settledBy", everyItem(nullValue()));
    }

    @Test
    void everyActStandsInTheJournalWithItsDayAndReason() {
        settle(ha, "2024-03-09", Map.of("outcome", "MISSED", "reason", "Mất điện"))
                .statusCode(200);
        ha.get("/journal?limit=1&unit=" + world.commune)
                .body("items[0].fact", equalTo("TASK_DAY_SETTLED"))
                .body("items[0].subject", equalTo(task.toString()))
                .body("items[0].reason", equalTo("Mất điện"))
                .body("items[0].changes.find { it.field == 'day' }.after", equalTo("2024-03-09"));
    }

    @Test
    void whatIsDueTodayStandsInTheInboxUntilItIsDoneOrSettled() {
        var today = LocalDate.of(2024, 6, 9);
        var inbox = "/me/inbox?unit=" + world.commune;
        ha.on(today).get(inbox).body("today.subject", hasItem(task.toString()));
        settle(ha, "2024-06-09", Map.of("outcome", "EXCUSED", "reason", "Chủ nhật"))
                .statusCode(200);
        ha.on(today).get(inbox).body("today.subject", not(hasItem(task.toString())));
    }

    private UUID recurring(String title, String rrule) {
        var draft = plan.taskDraft(title, world.tuPhap, channel);
        draft.put("rrule", rrule);
        return ha.create("/tasks", draft);
    }

    private int version() {
        return ha.version("/tasks/" + task);
    }

    private String day(String dueOn) {
        return path + "/" + ha.get(path).extract().<String>path("items.find { it.dueOn == '" + dueOn + "' }.id");
    }

    private ValidatableResponse settle(Actor actor, String dueOn, Map<String, ?> draft) {
        return actor.on(MAY).put(day(dueOn) + "/settlement", version(), draft);
    }

    private ValidatableResponse outcome(String dueOn, String outcome) {
        return ha.get(path).body("items.find { it.dueOn == '" + dueOn + "' }.outcome", equalTo(outcome));
    }

    private void refused(String dueOn, Map<String, ?> draft, String pointer, String code) {
        settle(ha, dueOn, draft)
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of(pointer)))
                .body("errors[0].code", equalTo(code));
    }
}
