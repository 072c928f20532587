package vn.loa.exchange.inbox;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
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
        ha.put("/plans/" + plan.id + "/submission", java.util.Map.of()).statusCode(200);
        world.cast.minh().get("/me/inbox?unit=" + world.commune).body("waiting.kind", hasItem("PLAN_TO_ISSUE"));
        ha.get("/me/inbox?unit=" + world.commune).body("waiting", empty());
        world.cast
                .minh()
                .put("/plans/" + plan.id + "/return", java.util.Map.of("reason", "Thiếu kinh phí"))
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
                .put("/tasks/" + task + "/completion", java.util.Map.of("explanation", "Làm chung với ngày pháp luật"))
                .statusCode(200);
        world.cast.ha().get("/me/inbox?unit=" + world.commune).body("today.title", not(hasItem("Đã xong")));
    }

    private UUID due(PlanInWorld plan, String title, LocalDate day) {
        var draft = plan.taskDraft(title, world.tuPhap, channel);
        draft.put("dueOn", day.toString());
        return world.cast.ha().create("/tasks", draft);
    }
}
