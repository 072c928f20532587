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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.TestClock;
import vn.loa.world.World;

/** What to say on a channel: from the plan's own words, and as it is read aloud. */
@QuarkusTest
class ScriptTest {
    /** More than a minute of it. */
    private static final String MUCH_MORE = IntStream.rangeClosed(1, 15)
            .mapToObj("Bước thứ %d được nói chậm, nói rõ và nhắc lại để người cao tuổi cũng nghe kịp. "::formatted)
            .collect(Collectors.joining())
            .strip();

    private static final String DAY = "2026-11-26";

    private World world;
    private PlanInWorld plan;
    private UUID channel;
    private UUID task;
    private Actor ha;
    private Actor tu;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        tu = world.cast.tu();
        plan = world.plan(2026);
        plan.put("clauses", clauses());
        plan.put(
                "topics",
                List.of(
                        topic(plan.topic, "T01", "Dịch vụ công trực tuyến", plan.clause),
                        topic(plan.otherTopic, "T02", "Cơ chế một cửa", plan.section),
                        topic(FreshId.next(), "T03", "Không có trong văn bản", null)));
        plan.issue();
        var slots = List.of(Map.of("weekday", 4, "time", "05:30", "minutes", 10));
        channel = ha.create(
                "/channels",
                Map.of(
                        "unit",
                        world.commune,
                        "type",
                        "LOUDSPEAKER",
                        "name",
                        "Đài truyền thanh xã",
                        "measure",
                        "lượt phát",
                        "slots",
                        slots));
        task = plan.task("Chuyên mục truyền thanh", world.tuPhap, channel);
    }

    private List<Object> clauses() {
        var other = FreshId.next();
        return List.of(
                Map.of(
                        "id",
                        plan.section,
                        "label",
                        "I.",
                        "kind",
                        "TOPIC",
                        "heading",
                        "CƠ CHẾ MỘT CỬA",
                        "text",
                        "Nộp hồ sơ tại Trung tâm Phục vụ hành chính công xã từ 7h30 đến 11h30. " + MUCH_MORE),
                Map.of(
                        "id",
                        plan.clause,
                        "label",
                        "II.",
                        "kind",
                        "TOPIC",
                        "text",
                        "Tuyên truyền 25 DVC trực tuyến theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; cách nộp lệ phí 15.000 đồng."),
                Map.of(
                        "id",
                        other,
                        "label",
                        "III.",
                        "kind",
                        "PURPOSE",
                        "text",
                        "Người dân quen với dịch vụ công trực tuyến. Đạt 80% hồ sơ."),
                Map.of(
                        "id",
                        FreshId.next(),
                        "label",
                        "IV.",
                        "kind",
                        "FUNDING",
                        "text",
                        "Chi 15 triệu đồng cho dịch vụ công trực tuyến."));
    }

    private static Map<String, Object> topic(UUID id, String code, String name, UUID clause) {
        var topic = new HashMap<String, Object>(Map.of("id", id, "code", code, "name", name));
        if (clause != null) {
            topic.put("clause", clause);
        }
        return topic;
    }

    // Who may

    @Test
    void whoMayPlanAnItemIsToldWhatToSay() {
        Actor.NOBODY.get(asked()).statusCode(401);
        world.cast.la().get(asked()).statusCode(404);
        for (var reader : List.of(world.cast.minh(), world.cast.giam(), world.cast.so())) {
            reader.get(asked()).statusCode(403);
        }
        tu.get(asked()).statusCode(403);
        tu.get(asked() + "&task=" + task)
                .statusCode(200)
                .body("items.topic.name", contains("Dịch vụ công trực tuyến"))
                .body("items[0].task.id", equalTo(task.toString()));
        var draft = new HashMap<String, Object>(Map.of("plan", plan.id, "script", "Có 5 hộ"));
        world.cast.la().post("/script-readings", draft).statusCode(422).body("errors[0].pointer", equalTo("/plan"));
        world.cast.minh().post("/script-readings", draft).statusCode(403);
        tu.post("/script-readings", draft).statusCode(403);
        draft.put("task", task);
        tu.post("/script-readings", draft).statusCode(200);
    }

    // What is said

    @Test
    void theLeastCommunicatedComesFirstInThePlansOwnWords() {
        plan.activity("2026-11-24", task, channel, 1);
        var script = suggestions()
                .body("minutes", equalTo(10))
                // What the plan says nothing about is not spoken of.
                .body("items.topic.name", contains("Cơ chế một cửa", "Dịch vụ công trực tuyến"))
                .body("items.activities", contains(0, 1))
                .body("items.onChannel", contains(0, 1))
                .body("items[0].task", nullValue())
                .body("items[1].task.id", equalTo(task.toString()))
                .body("items[1].unsaid", empty())
                .body("items[1].leftOut", empty())
                .extract()
                .<String>path("items[1].script");
        var unit = world.cast.ha().get("/units/" + world.commune).extract().<String>path("name");
        assertThat(script.lines().filter(line -> !line.startsWith("Bước thứ")))
                .containsExactly(
                        "Kính thưa bà con và các đồng chí!",
                        "Thực hiện Kế hoạch số 12/KH-UBND ngày 20/1/2026 của Ủy ban nhân dân %s, “Tuyên truyền cải cách hành chính năm 2026”, hôm nay chúng tôi giới thiệu nội dung: Dịch vụ công trực tuyến."
                                .formatted(unit),
                        "Tuyên truyền 25 DVC trực tuyến theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.",
                        "Cách nộp lệ phí 15.000 đồng.",
                        "Người dân quen với dịch vụ công trực tuyến.",
                        "Đạt 80% hồ sơ.",
                        "Nộp hồ sơ tại Trung tâm Phục vụ hành chính công xã từ 7h30 đến 11h30.",
                        "Xin cảm ơn bà con và các đồng chí đã lắng nghe.");
        assertThat(suggestions().extract().<String>path("items[1].script")).isEqualTo(script);
        plan.broadcast(plan.broadcastDraft(DAY, task, channel));
        suggestions().body("items.planned", contains(0, 1));
    }

    @Test
    void itFitsTheMinutesByWholeSentencesAndSaysWhatWasLeftOut() {
        suggestions("&minutes=1")
                .body("minutes", equalTo(1))
                .body("items.readingSeconds", everyItem(lessThanOrEqualTo(60)))
                .body("items.find { it.topic.id == '%s' }.leftOut".formatted(plan.otherTopic), not(empty()));
    }

    @Test
    void figuresSymbolsAndAbbreviationsAreSaidAndWhatCannotBeIsReported() {
        var script = "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.\n\nNhóm GHTKV họp lúc 17h00.";
        ha.post("/script-readings", Map.of("plan", plan.id, "script", script))
                .statusCode(200)
                .body("words", equalTo(29))
                .body("seconds", equalTo(8))
                .body(
                        "paragraphs.written",
                        contains("Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.", "Nhóm GHTKV họp lúc 17h00."))
                .body(
                        "paragraphs.spoken",
                        contains(
                                "Nghị quyết số bảy mươi sáu của Chính phủ ngày mười lăm tháng bảy năm hai nghìn không trăm hai mươi mốt.",
                                "Nhóm GHTKV họp lúc mười bảy giờ."))
                .body("paragraphs[0].left", empty())
                .body("paragraphs[1].left.text", contains("GHTKV"))
                .body("paragraphs[1].left.at", contains(5));
        var draft = plan.broadcastDraft(DAY, task, channel);
        draft.put("script", script);
        var item = "/broadcasts/" + plan.broadcast(draft);
        ha.get(item).body("readingSeconds", equalTo(8));
        ha.get(item + "/reading").statusCode(200).body("words", equalTo(29));
        draft.remove("script");
        ha.get("/broadcasts/" + plan.broadcast(draft) + "/reading")
                .statusCode(200)
                .body("paragraphs", empty())
                .body("seconds", equalTo(0));
    }

    // What is kept

    @Test
    void theScriptIsTheProofOfTheActivityItBecame() {
        var item = "/broadcasts/" + plan.broadcast(plan.broadcastDraft(DAY, task, channel));
        ha.put(item + "/review", Map.of()).statusCode(200);
        world.cast.minh().put(item + "/approval", Map.of()).statusCode(200);
        String activity = tu.on(LocalDate.of(2026, 11, 27))
                .put(item + "/airing", Map.of())
                .statusCode(200)
                .extract()
                .path("activity.id");
        String proof = ha.get("/activities/" + activity)
                .body("evidence.title", contains("Nộp hồ sơ trực tuyến tại nhà"))
                .extract()
                .path("evidence[0].id");
        var kept = ha.get("/evidence/" + proof + "/content").statusCode(200).extract();
        assertThat(kept.contentType()).startsWith("text/plain");
        assertThat(kept.asString())
                .isEqualTo("Nộp hồ sơ trực tuyến tại nhà\n\nKính thưa bà con, từ nay bà con nộp hồ sơ tại nhà.\n");
    }

    // Hôm nay

    @Test
    void whoMayAirAnItemIsToldOfItFromItsDayUntilSomebodySaysWhatCameOfIt() {
        var past = "/broadcasts/" + plan.broadcast(plan.broadcastDraft("2026-11-24", task, channel));
        var coming = "/broadcasts/" + plan.broadcast(plan.broadcastDraft(DAY, task, channel));
        inbox(ha, TestClock.TODAY).body("waiting.kind", hasItem("BROADCAST_TO_SETTLE"));
        inbox(tu, TestClock.TODAY)
                .body("waiting.dueOn", contains("2026-11-24"))
                .body("waiting.reason", contains("05:30, Đài truyền thanh xã"));
        inbox(world.cast.minh(), TestClock.TODAY).body("waiting.kind", not(hasItem("BROADCAST_TO_SETTLE")));
        ha.put(coming + "/review", Map.of()).statusCode(200);
        world.cast.minh().put(coming + "/approval", Map.of()).statusCode(200);
        inbox(ha, LocalDate.parse(DAY)).body("waiting.dueOn", hasItems("2026-11-24", DAY));
        ha.put(past + "/omission", Map.of("reason", "Mất điện")).statusCode(200);
        inbox(tu, TestClock.TODAY).body("waiting", empty());
    }

    private ValidatableResponse inbox(Actor actor, LocalDate day) {
        return actor.on(day).get("/me/inbox?unit=" + world.commune).statusCode(200);
    }

    // Bad input

    @Test
    void aSuggestionNamesAChannelOfTheUnitAndAPlanInForce() {
        ha.get("/script-suggestions?plan=%s&on=%s".formatted(plan.id, DAY))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?channel"));
        ha.get("/script-suggestions?plan=%s&channel=%s&on=%s".formatted(plan.id, FreshId.next(), DAY))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?channel"));
        ha.get(asked() + "&task=" + UUID.randomUUID()).statusCode(422).body("errors[0].pointer", equalTo("?task"));
        ha.get(asked() + "&minutes=0").statusCode(422);
        ha.get("/script-suggestions?plan=%s&channel=%s&on=%s".formatted(world.plan(2027).id, channel, DAY))
                .statusCode(409)
                .body("code", equalTo("PLAN_NOT_ISSUED"));
        ha.post("/script-readings", Map.of("plan", plan.id, "script", " ")).statusCode(422);
    }

    private String asked() {
        return "/script-suggestions?plan=%s&channel=%s&on=%s&at=05:30".formatted(plan.id, channel, DAY);
    }

    private ValidatableResponse suggestions() {
        return suggestions("");
    }

    private ValidatableResponse suggestions(String more) {
        return ha.get(asked() + more).statusCode(200);
    }
}
