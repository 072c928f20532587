package vn.loa.work.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.TestClock;
import vn.loa.world.World;

/** Tasks against the calendar. */
@QuarkusTest
class ScheduleTest {
    private final LocalDate today = TestClock.TODAY;
    private World world;
    private Actor ha;
    private PlanInWorld plan;
    private UUID channel;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        plan = world.plan(today.getYear());
        channel = world.channel("LAW_DAY", "Ngày Pháp luật", "buổi");
    }

    @Test
    void aTaskIsLateByItsOwnDueDayAndDueSoonByItsSeriesToo() {
        var late = due("Nộp danh sách", today.minusDays(3), null);
        var soon = due("Duyệt bài", today.plusDays(7), null);
        var series = due("Phát thanh hằng ngày", null, "FREQ=DAILY");
        var later = due("Treo pa nô", today.plusDays(8), null);
        var open = due("Thường xuyên", null, null);

        ha.get("/tasks/" + late).body("standing", equalTo("OVERDUE")).body("daysLate", equalTo(3));
        ha.get("/tasks/" + soon).body("standing", equalTo("DUE_SOON")).body("daysLate", nullValue());
        ha.get("/tasks/" + series).body("standing", equalTo("DUE_SOON")).body("nextDueOn", equalTo(today.toString()));
        list("standing=OVERDUE").body("items.id", contains(late.toString()));
        list("standing=DUE_SOON&sort=title").body("items.id", contains(soon.toString(), series.toString()));
        list("standing=ON_TIME&sort=dueOn").body("items.id", contains(later.toString(), open.toString()));
        list("standing=FINISHED").body("items", hasSize(0));

        ha.put("/tasks/" + late + "/cancellation", Map.of("reason", "Gộp vào việc khác"))
                .statusCode(200);
        list("standing=OVERDUE").body("items", hasSize(0));
        list("standing=FINISHED").body("items.id", contains(late.toString()));
    }

    @Test
    void aSeriesKeepsTheWordsOfThePaperAndShowsItsNextDay() {
        var draft = plan.taskDraft("Báo cáo", world.vanHoa, channel);
        draft.put("recurrenceText", "3 tháng một lần");
        draft.put("rrule", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31");
        draft.put("dueOn", (today.getYear() + 1) + "-01-05");
        ha.get("/tasks/" + ha.create("/tasks", draft))
                .body("recurrenceText", equalTo("3 tháng một lần"))
                .body("nextDueOn", equalTo(today.getYear() + "-12-31"))
                .body("dueOn", equalTo((today.getYear() + 1) + "-01-05"));
    }

    @Test
    void aScheduleThatCannotBeIsRefused() {
        refuse(Map.of("rrule", "mỗi tháng"), "/rrule", "TASK_RRULE_INVALID");
        refuse(Map.of("startsOn", plan.year + "-12-11"), "/dueOn", "TASK_DUE_BEFORE_START");
        refuse(Map.of("dueOn", "2002-01-01"), "/dueOn", "TASK_DAY_OUTSIDE_PLAN");
        refuse(Map.of("startsOn", "+999999999-12-31"), "/startsOn", "TASK_DAY_OUTSIDE_PLAN");
        ha.get("/tasks?plan=" + plan.id).body("items", hasSize(0));
    }

    @Test
    void aRuleThatNeverHappensIsRefused() {
        refuse(Map.of("rrule", "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2"), "/rrule", "TASK_RRULE_INVALID");
        ha.get("/tasks?plan=" + plan.id).body("items", hasSize(0));
    }

    private void refuse(Map<String, Object> wrong, String pointer, String code) {
        var draft = plan.taskDraft("Báo cáo", world.vanHoa, channel);
        draft.putAll(wrong);
        ha.post("/tasks", draft)
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].detail", containsString(code.equals("TASK_RRULE_INVALID") ? "RFC 5545" : ""));
    }

    private UUID due(String title, LocalDate dueOn, String rrule) {
        var draft = plan.taskDraft(title, world.vanHoa, channel);
        draft.remove("dueOn");
        if (dueOn != null) {
            draft.put("dueOn", dueOn.toString());
        }
        if (rrule != null) {
            draft.put("rrule", rrule);
        }
        return ha.create("/tasks", draft);
    }

    private ValidatableResponse list(String filter) {
        return ha.get("/tasks?plan=" + plan.id + "&" + filter).statusCode(200);
    }
}
