package vn.loa.exchange.inbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.TestClock;
import vn.loa.world.World;

@QuarkusTest
class InboxTest {
    private final LocalDate today = TestClock.TODAY;
    private World world;
    private UUID channel;

    @BeforeEach
    void tell() {
        world = World.tell();
        channel = world.channel("LOUDSPEAKER", "Đài truyền thanh", "lượt phát");
    }

    @Test
    void nobodyIsAskedToSignInAndStrangersSeeNothing() {
        Actor.NOBODY.get("/me/inbox?unit=" + world.commune).statusCode(401);
        world.cast.la().get("/me/inbox?unit=" + world.commune).statusCode(404);
        world.cast.ha().get("/me/inbox").statusCode(422);
    }

    @Test
    void whoAsksAgainIsOnlyToldWhatHasChanged() {
        var plan = world.issuedPlan(today.getYear());
        due(plan, "Quá hạn", today.minusDays(3));
        var ha = world.cast.ha();
        var tag = inbox(ha.request()).statusCode(200).extract().header("ETag");
        again(ha, tag).statusCode(304).header("Cache-Control", "private, no-cache");
        again(ha.on(today.plusDays(1)), tag).statusCode(200).body("overdue[0].daysLate", equalTo(4));
        inbox(given().header("Authorization", "Bearer " + ha.token())
                        .header("If-None-Match", tag)
                        .header("Accept-Language", "en"))
                .statusCode(200)
                .body("deadlines.title", everyItem(startsWith("Report")));
        due(plan, "Hôm nay", today);
        again(ha, tag).statusCode(200).body("today.title", contains("Hôm nay"));
    }

    @Test
    void nobodyIsToldThatWhatAnotherSeesIsUnchanged() {
        var plan = world.plan(today.getYear());
        var ha = world.cast.ha();
        ha.put("/plans/" + plan.id + "/submission", Map.of()).statusCode(200);
        var tag = inbox(ha.request()).statusCode(200).extract().header("ETag");
        again(world.cast.minh(), tag).statusCode(200).body("waiting.kind", hasItem("PLAN_TO_ISSUE"));
        again(world.cast.la(), tag).statusCode(404);
        again(Actor.NOBODY, tag).statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-12-31", "2028-01-01", "2028-02-29", "2027-02-06"})
    void tasksStandUnderTheDayTheyAreDue(LocalDate today) {
        var plan = world.issuedPlan(today.getYear());
        due(plan, "Quá hạn", today.minusDays(3));
        due(plan, "Hôm nay", today);
        due(plan, "Tuần này", today.plusDays(5));
        due(plan, "Còn lâu", today.plusDays(20));
        world.cast
                .ha()
                .on(today)
                .get("/me/inbox?unit=" + world.commune)
                .statusCode(200)
                .body("overdue.title", contains("Quá hạn"))
                .body("overdue[0].daysLate", equalTo(3))
                .body("today.title", contains("Hôm nay"))
                .body("week.title", contains("Tuần này"))
                .body("plan.progress.total", equalTo(4))
                .body("parties[0].overdue", equalTo(1));
    }

    @Test
    void theLoudspeakersDayIsToldInHoursAndMinutes() {
        var slots = List.of(Map.of("weekday", today.getDayOfWeek().getValue(), "time", "05:30", "minutes", 15));
        var ha = world.cast.ha();
        ha.create(
                "/channels",
                Map.of(
                        "unit", world.commune,
                        "type", "LOUDSPEAKER",
                        "name", "Cụm loa thôn 4",
                        "measure", "lượt phát",
                        "slots", slots));
        ha.get("/me/inbox?unit=" + world.commune)
                .body("slots.time", contains("05:30"))
                .body("slots.channel.name", contains("Cụm loa thôn 4"));
    }

    @Test
    void everyLateReportIsListedHoweverOldWithThePlanItIsCompiledUnder() {
        int year = today.getYear();
        var older = world.issuedPlan(year - 2);
        world.issuedPlan(year);
        var ha = world.cast.ha();
        var report = ha.create("/reports", Map.of("plan", older.id, "period", "H1"));
        int written = ha.get("/reports/" + report).extract().path("sections.findAll { it.text }.size()");
        world.cast
                .minh()
                .put("/plans/" + older.id + "/closure", Map.of("reason", "Hết năm"))
                .statusCode(200);
        ha.get("/me/inbox?unit=" + world.commune)
                .body(
                        "deadlines.findAll { it.plan == '%s' }.period".formatted(older.id),
                        contains("Q1", "H1", "Q3", "YEAR"))
                .body("deadlines.findAll { it.plan == '%s' && it.daysLeft < -365 }".formatted(older.id), hasSize(4))
                .body("deadlines[0].title", equalTo("Báo cáo quý I năm " + (year - 2)))
                .body("deadlines[1].subject", equalTo(report.toString()))
                .body("deadlines[1].progress.done", equalTo(written))
                .body("deadlines[1].progress.total", greaterThan(written))
                .body("deadlines[2]", not(hasKey("subject")))
                .body("deadlines.title", hasItem("Báo cáo quý I năm " + year))
                .body("deadlines.title", not(hasItem("Báo cáo quý I năm " + (year - 1))));
    }

    @Test
    void aTaskThatRecursTellsHowOftenItWasDone() {
        var plan = world.issuedPlan(today.getYear());
        var draft = plan.taskDraft("Sinh hoạt Ngày Pháp luật", world.tuPhap, channel);
        draft.put("rrule", "FREQ=MONTHLY;BYMONTHDAY=" + today.getDayOfMonth());
        var task = world.cast.ha().create("/tasks", draft);
        due(plan, "Việc một lần", today);
        plan.activity(today.minusMonths(1).toString(), task, channel, 1);
        plan.activity(today.minusMonths(1).toString(), task, channel, 1);
        plan.activity(today.minusMonths(2).toString(), task, channel, 1);
        world.cast
                .ha()
                .get("/me/inbox?unit=" + world.commune)
                .body("today.find { it.subject == '%s' }.progress.done".formatted(task), equalTo(2))
                .body("today.find { it.subject == '%s' }.progress.total".formatted(task), equalTo(12))
                .body("today.find { it.title == 'Việc một lần' }", not(hasKey("progress")));
        world.cast.ha().get("/tasks/" + task).body("progress.done", equalTo(2)).body("progress.total", equalTo(12));
    }

    @Test
    void aContributorSeesTheTasksOfHisOwnPost() {
        var plan = world.issuedPlan(today.getYear());
        due(plan, "Của Tư", today);
        var other = plan.taskDraft("Của văn hóa", world.vanHoa, channel);
        other.put("dueOn", today.toString());
        world.cast.ha().create("/tasks", other);
        world.cast.tu().get("/me/inbox?unit=" + world.commune).body("today.title", contains("Của Tư"));
    }

    @Test
    void aSubmittedPlanWaitsForTheLeaderAndAReturnedOneForTheCoordinator() {
        var plan = world.plan(today.getYear());
        var ha = world.cast.ha();
        ha.put("/plans/" + plan.id + "/submission", Map.of()).statusCode(200);
        world.cast.minh().get("/me/inbox?unit=" + world.commune).body("waiting.kind", hasItem("PLAN_TO_ISSUE"));
        ha.get("/me/inbox?unit=" + world.commune).body("waiting", empty());
        world.cast
                .minh()
                .put("/plans/" + plan.id + "/return", Map.of("reason", "Thiếu kinh phí"))
                .statusCode(200);
        ha.get("/me/inbox?unit=" + world.commune)
                .body("waiting.kind", contains("PLAN_RETURNED"))
                .body("waiting[0].reason", equalTo("Thiếu kinh phí"));
        world.cast.minh().get("/me/inbox?unit=" + world.commune).body("waiting", hasSize(0));
    }

    @Test
    void doneTasksAskForNothing() {
        var plan = world.issuedPlan(today.getYear());
        var task = due(plan, "Đã xong", today);
        world.cast
                .ha()
                .put("/tasks/" + task + "/completion", Map.of("explanation", "Làm chung với ngày pháp luật"))
                .statusCode(200);
        world.cast.ha().get("/me/inbox?unit=" + world.commune).body("today.title", not(hasItem("Đã xong")));
    }

    private ValidatableResponse again(Actor actor, String tag) {
        return inbox(actor.request().header("If-None-Match", tag));
    }

    private ValidatableResponse inbox(RequestSpecification request) {
        return request.get(Actor.API + "/me/inbox?unit=" + world.commune).then();
    }

    private UUID due(PlanInWorld plan, String title, LocalDate day) {
        var draft = plan.taskDraft(title, world.tuPhap, channel);
        draft.put("dueOn", day.toString());
        return world.cast.ha().create("/tasks", draft);
    }
}
