package vn.loa.work.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
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

/** What is planned on a channel, from its first words to the activity it becomes. */
@QuarkusTest
class BroadcastTest {
    /** A Thursday. */
    private static final String DAY = "2026-11-26";

    private static final LocalDate AFTER = LocalDate.of(2026, 11, 27);

    private World world;
    private PlanInWorld plan;
    private UUID channel;
    private UUID task;
    private Actor ha;
    private Actor minh;
    private Actor tu;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2026);
        ha = world.cast.ha();
        minh = world.cast.minh();
        tu = world.cast.tu();
        channel = loudspeaker();
        task = plan.task("Chuyên mục truyền thanh", world.tuPhap, channel);
    }

    // Who may

    @Test
    void coordinatorsPlanAnythingAndContributorsWhatTheyHaveToDo() {
        var own = plan.broadcastDraft(DAY, task, channel);
        var others = plan.broadcastDraft(DAY, plan.task("Việc của Văn hóa", world.vanHoa, channel), channel);
        var free = plan.broadcastDraft(DAY, null, channel);
        Actor.NOBODY.post("/broadcasts", own).statusCode(401);
        world.cast.la().post("/broadcasts", own).statusCode(422).body("errors[0].pointer", equalTo("/plan"));
        for (var reader : List.of(minh, world.cast.giam(), world.cast.so())) {
            reader.post("/broadcasts", own).statusCode(403);
        }
        tu.post("/broadcasts", others).statusCode(403);
        tu.post("/broadcasts", free).statusCode(403);
        calendar().body("items", empty());
        tu.post("/broadcasts", own)
                .statusCode(201)
                .body("can", contains("BROADCAST_READ", "BROADCAST_EDIT", "BROADCAST_AIR"));
        ha.post("/broadcasts", free).statusCode(201).body("can", hasItems("BROADCAST_EDIT", "BROADCAST_REVIEW"));
    }

    @Test
    void unitsAboveSeeWhatWasApprovedAndStrangersNothing() {
        var item = planned(plan.broadcastDraft(DAY, task, channel));
        var so = world.cast.so();
        so.get(item).statusCode(404);
        so.get("/broadcasts?unit=" + world.commune).body("items", empty());
        calendar(so).body("items", empty());
        approve(item);
        so.get(item).statusCode(200).body("can", contains("BROADCAST_READ"));
        so.get("/broadcasts?unit=" + world.commune).body("items", hasSize(1));
        calendar(so).body("items", hasSize(1));
        world.cast.la().get(item).statusCode(404);
        calendar(world.cast.la()).statusCode(404);
        so.put(item + "/airing", Map.of()).statusCode(403);
    }

    // The way of an item

    @Test
    void anItemIsReviewedApprovedAndAiredAndThenIsAnActivity() {
        var item = planned(plan.broadcastDraft(DAY, task, channel));
        minh.put(item + "/approval", Map.of()).statusCode(409).body("code", equalTo("BROADCAST_NOT_REVIEWED"));
        tu.put(item + "/review", Map.of()).statusCode(403);
        ha.put(item + "/review", 7, Map.of()).statusCode(412);
        ha.put(item + "/review", Map.of())
                .statusCode(200)
                .body("state", equalTo("REVIEWED"))
                .body("reviewedBy", equalTo("Trần Thị Ngọc Hà"))
                .body("can", not(hasItem("BROADCAST_APPROVE")));
        ha.put(item + "/review", Map.of()).statusCode(409).body("code", equalTo("BROADCAST_NOT_DRAFT"));
        ha.put(item + "/approval", Map.of()).statusCode(403);
        minh.put(item + "/approval", Map.of())
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("approvedBy", equalTo("Nguyễn Văn Minh"));
        tu.put(item + "/airing", Map.of()).statusCode(409).body("code", equalTo("BROADCAST_STILL_TO_COME"));

        String activity = tu.on(AFTER)
                .put(item + "/airing", Map.of())
                .statusCode(200)
                .body("state", equalTo("AIRED"))
                .body("settledBy", equalTo("Phan Văn Tư"))
                .body("can", contains("BROADCAST_READ", "BROADCAST_AIR"))
                .extract()
                .path("activity.id");
        ha.get("/activities/" + activity)
                .statusCode(200)
                .body("on", equalTo(DAY))
                .body("at", equalTo("05:30"))
                .body("title", equalTo("Nộp hồ sơ trực tuyến tại nhà"))
                .body("quantity", equalTo(1))
                .body("task.id", equalTo(task.toString()))
                .body("topics.id", contains(plan.topic.toString()));
        calendar().body("logged", empty());
        tu.on(AFTER).put(item + "/airing", Map.of()).statusCode(409).body("code", equalTo("BROADCAST_SETTLED"));
        ha.put(item, plan.broadcastDraft(DAY, task, channel)).statusCode(409);
    }

    @Test
    void anActivityThatWasLoggedIsLinkedAndNeverCountedTwice() {
        var item = planned(plan.broadcastDraft("2026-11-24", task, channel));
        approve(item);
        var elsewhere = plan.activity("2026-11-23", task, channel, 1);
        ha.put(item + "/airing", Map.of("activity", elsewhere))
                .statusCode(422)
                .body("errors[0].code", equalTo("BROADCAST_ACTIVITY_UNFIT"));
        var activity = plan.activity("2026-11-24", task, channel, 1);
        tu.put(item + "/airing", Map.of("activity", activity)).statusCode(200);
        ha.get("/activities?count=true&plan=" + plan.id).body("total", equalTo(2));
        script(activity);

        ha.delete(item + "/outcome", ha.version(item))
                .statusCode(409)
                .body("code", equalTo("BROADCAST_ACTIVITY_COUNTS"));
        ha.put("/activities/" + activity + "/withdrawal", Map.of("reason", "Nhầm ngày"))
                .statusCode(200);
        ha.delete(item + "/outcome", ha.version(item))
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("activity", nullValue());
        ha.delete(item + "/outcome", ha.version(item)).statusCode(409).body("code", equalTo("BROADCAST_OPEN"));

        ha.delete("/activities/" + activity + "/withdrawal", ha.version("/activities/" + activity))
                .statusCode(200);
        tu.put(item + "/airing", Map.of("activity", activity)).statusCode(200);
        script(activity);
    }

    /** What was read out proves the activity, once; who linked it stands in the journal. */
    private void script(UUID activity) {
        ha.get("/activities/" + activity)
                .body("evidence.title", contains("Nộp hồ sơ trực tuyến tại nhà"))
                .body("evidence[0].fileName", equalTo("Lời bài 2026-11-24.txt"))
                .body("evidence[0].addedBy", equalTo("Phan Văn Tư"));
    }

    @Test
    void whoMayNotLogAnActivityLinksItAndAddsNothingToIt() {
        var item = planned(plan.broadcastDraft("2026-11-24", task, channel));
        approve(item);
        var others = plan.activity("2026-11-24", plan.task("Việc của Văn hóa", world.vanHoa, channel), channel, 1);
        tu.put(item + "/airing", Map.of("activity", others))
                .statusCode(200)
                .body("activity.id", equalTo(others.toString()));
        ha.get("/activities/" + others).body("evidence", empty());
    }

    @Test
    void whatWasPlannedAndNotBroadcastStaysWithItsReason() {
        var item = planned(plan.broadcastDraft("2026-11-24", task, channel));
        approve(item);
        ha.get(item).body("unsettled", equalTo(true));
        ha.get("/broadcasts?unsettled=true&unit=" + world.commune).body("items", hasSize(1));
        ha.put(item + "/omission", Map.of("reason", " ")).statusCode(422);
        ha.put(item + "/omission", Map.of("reason", "Mất điện cả xã"))
                .statusCode(200)
                .body("state", equalTo("NOT_AIRED"))
                .body("reason", equalTo("Mất điện cả xã"))
                .body("unsettled", equalTo(false));
        ha.get("/activities?count=true&plan=" + plan.id).body("total", equalTo(0));
        ha.delete(item, ha.version(item)).statusCode(409);
    }

    @Test
    void otherWordsAreReviewedAgainAndAnotherHourIsNot() {
        var draft = plan.broadcastDraft(DAY, task, channel);
        var item = planned(draft);
        approve(item);
        draft.put("at", "17:00");
        ha.put(item, draft).statusCode(200).body("state", equalTo("APPROVED"));
        draft.put("script", "Kính thưa bà con, lời mới.");
        ha.put(item, draft).statusCode(200).body("state", equalTo("DRAFT")).body("approvedBy", nullValue());
        ha.put(item + "/review", Map.of()).statusCode(200);
        minh.put(item + "/return", Map.of("reason", "Thiếu số điện thoại"))
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("reason", equalTo("Thiếu số điện thoại"));
        minh.put(item + "/return", Map.of("reason", "Nữa")).statusCode(409);
        ha.delete(item, ha.version(item)).statusCode(204);
        ha.get(item).statusCode(404);
    }

    // The calendar

    @Test
    void slotsThatNothingFillsAreEmptyAndWhatWasDoneFillsThem() {
        // Mondays and Thursdays at 05:30 and 17:00: four in the week.
        calendar()
                .body("empty.on", contains("2026-11-23", "2026-11-23", DAY, DAY))
                .body("empty.at", contains("05:30", "17:00", "05:30", "17:00"))
                .body("wordsPerMinute", equalTo(220))
                .body("channels[0].slots", equalTo(4));
        planned(plan.broadcastDraft(DAY, task, channel));
        plan.activity("2026-11-23", task, channel, 1);
        calendar()
                .body("empty.on", contains("2026-11-23", DAY))
                .body("empty.at", contains("17:00", "17:00"))
                .body("items.on", contains(DAY))
                .body("logged.on", contains("2026-11-23"));
        var evening = plan.activityDraft("2026-11-23", task, channel, 1);
        evening.put("at", "17:05");
        ha.create("/activities", evening);
        calendar().body("empty.on", contains(DAY)).body("logged.at", hasItem("17:05"));
        ha.get("/channel-calendar?unit=%s&from=2026-01-01&to=2026-12-31".formatted(world.commune))
                .statusCode(422)
                .body("errors[0].code", equalTo("BROADCAST_CALENDAR_TOO_LONG"));
        ha.get("/channel-calendar?unit=%s&from=2026-01-02&to=2026-01-01".formatted(world.commune))
                .statusCode(422);
    }

    @Test
    void whatDoesNotFitIsToldAndNotForbidden() {
        var draft = plan.broadcastDraft(DAY, task, channel);
        draft.put("minutes", 14);
        var item = planned(draft);
        var second = plan.broadcastDraft(DAY, task, channel);
        second.put("at", "05:35");
        second.put("title", "Lịch tiếp công dân");
        var other = planned(second);
        ha.get(item)
                .body("conflicts.kind", contains("SAME_TIME", "LONGER_THAN_SLOT"))
                .body("conflicts[0].with.name", equalTo("Lịch tiếp công dân"))
                .body("conflicts[1].minutesOver", equalTo(4));
        ha.get(other).body("conflicts.kind", contains("SAME_TIME"));
        ha.put(other + "/omission", Map.of("reason", "Nhường giờ")).statusCode(200);
        ha.get(item).body("conflicts.kind", contains("LONGER_THAN_SLOT"));
    }

    @Test
    void aScriptTakesAsLongAsItsWordsAreRead() {
        assertThat(ReadingTime.seconds(null)).isZero();
        assertThat(ReadingTime.seconds("một hai ba")).isEqualTo(1);
        assertThat(ReadingTime.seconds("từ ".repeat(220))).isEqualTo(60);
        assertThat(ReadingTime.seconds("từ\n".repeat(221))).isEqualTo(61);
    }

    // Bad input

    @Test
    void anItemNamesWhatIsThePlansAndTheUnits() {
        refused("/on", "BROADCAST_OUTSIDE_PLAN_YEAR", "on", "2027-01-01");
        refused("/channel", "UNKNOWN_REFERENCE", "channel", FreshId.next());
        refused("/task", "UNKNOWN_REFERENCE", "task", FreshId.next());
        refused("/topics/0", "UNKNOWN_REFERENCE", "topics", List.of(FreshId.next()));
        refused("/minutes", null, "minutes", 0);
        refused("/title", null, "title", " ");
        var retired = loudspeaker();
        ha.put("/channels/" + retired + "/retirement", Map.of()).statusCode(200);
        refused("/channel", "BROADCAST_CHANNEL_RETIRED", "channel", retired);
        var unsigned = world.plan(2025);
        ha.post("/broadcasts", unsigned.broadcastDraft("2025-03-03", null, channel))
                .statusCode(409)
                .body("code", equalTo("PLAN_NOT_ISSUED"));
        calendar().body("items", empty());
    }

    private void refused(String pointer, String code, String member, Object value) {
        var draft = plan.broadcastDraft(DAY, task, channel);
        draft.put(member, value);
        var answer = ha.post("/broadcasts", draft).statusCode(422).body("errors[0].pointer", equalTo(pointer));
        if (code != null) {
            answer.body("errors[0].code", equalTo(code));
        }
    }

    private String planned(Map<String, Object> draft) {
        return "/broadcasts/" + plan.broadcast(new HashMap<>(draft));
    }

    private void approve(String item) {
        ha.put(item + "/review", Map.of()).statusCode(200);
        minh.put(item + "/approval", Map.of()).statusCode(200);
    }

    private ValidatableResponse calendar() {
        return calendar(ha).statusCode(200);
    }

    /** The week of the tests' day. */
    private ValidatableResponse calendar(Actor actor) {
        assertThat(TestClock.TODAY).isBetween("2026-11-23", "2026-11-29");
        return actor.get("/channel-calendar?unit=%s&from=2026-11-23&to=2026-11-29".formatted(world.commune));
    }

    private UUID loudspeaker() {
        var slots = List.of(slot(1, "05:30"), slot(1, "17:00"), slot(4, "05:30"), slot(4, "17:00"));
        return ha.create(
                "/channels",
                Map.of(
                        "unit",
                        world.commune,
                        "type",
                        "LOUDSPEAKER",
                        "name",
                        "Đài truyền thanh " + UUID.randomUUID(),
                        "measure",
                        "lượt phát",
                        "slots",
                        slots));
    }

    private static Map<String, Object> slot(int weekday, String time) {
        return Map.of("weekday", weekday, "time", time, "minutes", 10);
    }
}
