package vn.loa.work.playlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.kernel.file.FileStore;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.FullWorld;
import vn.loa.world.TestClock;

/** What a loudspeaker system logs as played, from its rows to the activities they prove. */
@QuarkusTest
class PlayLogTest {
    /** Each story has a channel and a source of its own, so that one commune is enough. */
    private static FullWorld full;

    @Inject
    FileStore files;

    private Actor ha;
    private UUID channel;
    private String source;

    @BeforeEach
    void tell() {
        full = full == null ? FullWorld.tell() : full;
        ha = full.ha();
        channel = full.world.channel("LOUDSPEAKER", "Đài truyền thanh " + UUID.randomUUID(), "lượt phát");
        source = "/play-sources/" + ha.create("/play-sources", draft());
    }

    // Who may

    @Test
    void coordinatorsAndKeysSendLogsAndUnitsAboveReadThem() {
        var rows = rows(play("BT-1", "TTCM-01", "2024-05-02T05:30:00", "success"));
        Actor.NOBODY.post(source + "/plays", rows).statusCode(401);
        full.world.cast.la().post(source + "/plays", rows).statusCode(404);
        for (var reader : List.of(full.world.cast.minh(), full.world.cast.tu(), full.world.cast.so())) {
            reader.post(source + "/plays", rows).statusCode(403);
            reader.get(source).statusCode(200).body("can", contains("PLAY_SOURCE_READ"));
        }
        days("2024-05-02", "2024-05-02").body("items", empty());

        var key = key("PLAY_SOURCE_READ", "PLAY_LOG_ADD");
        var log = Actor.NOBODY
                .request()
                .header("Authorization", "Bearer " + key)
                .body(rows)
                .post(Actor.API + source + "/plays")
                .then()
                .statusCode(200)
                .body("written", equalTo(true))
                .body("activities.fresh", contains(true))
                .extract();
        ha.get("/activities/" + log.path("activities[0].activity"))
                .body("source", equalTo(draft().get("name")))
                .body("loggedBy", equalTo("Trục tích hợp"))
                .body("evidence.title", contains("Nhật ký phát của " + draft().get("name")));
        facts("ACTIVITY_PLAYED", "PLAY_LOG_RECEIVED", "EVIDENCE_ADDED");
        full.world
                .cast
                .so()
                .get("/play-logs/" + log.path("log"))
                .statusCode(200)
                .body("newRows", equalTo(1));
        full.world.cast.la().get("/play-logs/" + log.path("log")).statusCode(404);
    }

    // From rows to activities

    @Test
    void aLogIsOneActivityAnItemAndDayAndASecondTimeNothing() {
        var csv = """
                Xuất từ hệ thống;;;;;
                Mã;Bản tin;Lĩnh vực;Thiết bị;Giờ phát;Kết quả
                BT-1;Nộp hồ sơ tại nhà;CCHC;TTCM-01;13/05/2024 05:30:05;Thành công
                BT-1;Nộp hồ sơ tại nhà;cchc;TTCM-02;13/05/2024 05:30:07;Thành công
                BT-1;Nộp hồ sơ tại nhà;CCHC;TTCM-02;14/05/2024 05:30;Thành công
                BT-2;Lịch cắt điện;Điện lực;TTCM-01;13/05/2024 17:00;Thành công
                """;
        ha.put(source, vietnamese()).statusCode(200);
        var log = file(csv, false)
                .statusCode(200)
                .body("written", equalTo(true))
                .body("problems", empty())
                .body("rows.row", contains(3, 4, 5, 6))
                .body("rows.outcome", contains("COUNTED", "COUNTED", "COUNTED", "UNMAPPED"))
                .body("activities.quantity", contains(2, 1))
                .body("activities.on", contains("2024-05-13", "2024-05-14"))
                .extract();
        String activity = log.path("activities[0].activity");
        ha.get("/activities/" + activity)
                .body("title", equalTo("Nộp hồ sơ tại nhà"))
                .body("at", equalTo("05:30"))
                .body("channel.id", equalTo(channel.toString()))
                .body("topics.id", contains(full.plan.topic.toString()))
                .body("evidence.sha256", contains(sha256(csv)));
        ha.get("/plays?activity=" + activity)
                .body("items.row", contains(4, 3))
                .body("items.device", contains("TTCM-02", "TTCM-01"))
                .body(
                        "items[1].cells",
                        equalTo(Map.of(
                                "Mã",
                                "BT-1",
                                "Bản tin",
                                "Nộp hồ sơ tại nhà",
                                "Lĩnh vực",
                                "CCHC",
                                "Thiết bị",
                                "TTCM-01",
                                "Giờ phát",
                                "13/05/2024 05:30:05",
                                "Kết quả",
                                "Thành công")))
                .body(
                        "items[1].sha256",
                        equalTo(
                                sha256(
                                        "{\"Mã\":\"BT-1\",\"Bản tin\":\"Nộp hồ sơ tại nhà\",\"Lĩnh vực\":\"CCHC\",\"Thiết bị\":\"TTCM-01\",\"Giờ phát\":\"13/05/2024 05:30:05\",\"Kết quả\":\"Thành công\"}")));
        var journal = facts();
        file(csv, false)
                .statusCode(200)
                .body("written", equalTo(false))
                .body("log", nullValue())
                .body("rows.arrival", everyItem(equalTo("KNOWN")))
                .body("activities", empty());
        assertThat(facts()).isEqualTo(journal);
        ha.get("/play-logs?source=" + id()).body("items", hasSize(1));
        ha.get("/activities?machineMade=true&channel=" + channel).body("items", hasSize(2));
        ha.get("/activities?machineMade=false&channel=" + channel).body("items", empty());
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndKeepsNothing() {
        var journal = facts();
        send(true, play("BT-1", "TTCM-01", "2024-05-20T05:30:00", "success"), play("BT-1", "TTCM-01", "x", "success"))
                .body("written", equalTo(false))
                .body("problems.row", contains(2))
                .body("problems.column", contains("playTime"))
                .body("problems.code", contains("PLAY_TIME_UNREADABLE"))
                .body("rows.outcome", contains(nullValue()));
        send(true, play("BT-1", "TTCM-01", "2024-05-20T05:30:00", "success"))
                .body("written", equalTo(false))
                .body("rows.arrival", contains("NEW"))
                .body("rows.outcome", contains("COUNTED"))
                .body("activities.title", contains("Nộp hồ sơ tại nhà"))
                .body("activities.activity", contains(nullValue()));
        assertThat(facts()).isEqualTo(journal);
        ha.put(source, vietnamese()).statusCode(200);
        var csv = "Mã;Bản tin;Lĩnh vực;Thiết bị;Giờ phát;Kết quả\nBT-1;%s;CCHC;TTCM-01;20/05/2024 05:30;Thành công\n"
                .formatted(channel);
        file(csv, true).statusCode(200).body("written", equalTo(false)).body("activities", hasSize(1));
        assertThat(files.look(sha256(csv))).isEmpty();
        days("2024-05-20", "2024-05-20").body("items", empty());
        ha.get("/activities?channel=" + channel).body("items", empty());
    }

    @Test
    void whatWasNotPlayedIsSeenAndWhatSaysSomethingElseLaterIsNotBelieved() {
        send(
                        play("BT-1", "TTCM-01", "2024-05-21T05:30:00", "success"),
                        play("BT-1", "TTCM-02", "2024-05-21T05:30:00", "failed"),
                        play("BT-9", "TTCM-01", "2024-05-21T17:00:00", "offline"))
                .body("rows.outcome", contains("COUNTED", "FAILED", "FAILED"));
        days("2024-05-21", "2024-05-21")
                .body("items.item", contains("BT-1", "BT-9"))
                .body("items.registered", contains(2, 1))
                .body("items.successful", contains(1, 0))
                .body("items.counted", contains(1, 0))
                .body("items[1].activity", nullValue());
        ha.get("/plays?outcome=FAILED&source=" + id()).body("items", hasSize(2));
        send(
                        play("BT-9", "TTCM-01", "2024-05-21T17:00:00", "success"),
                        play("BT-9", "TTCM-03", "2024-05-21T17:00:00", "success"),
                        play("BT-9", "TTCM-03", "2024-05-21T17:00:00", "success"))
                .body("rows.arrival", contains("DIFFERENT", "NEW", "REPEATED"))
                .body("rows.outcome", contains("FAILED", "COUNTED", "COUNTED"))
                .body("activities.quantity", contains(1));
    }

    @Test
    void aCategoryThatIsMappedLaterCountsWhatCameBefore() {
        var other = new HashMap<>(play("BT-5", "TTCM-01", "2024-05-22T05:30:00", "success"));
        other.put("category", "Hành chính công");
        other.put("playTime", 1716330600);
        send(other).body("rows.outcome", contains("UNMAPPED"));
        var draft = new HashMap<>(draft());
        draft.put(
                "categories",
                List.of(
                        Map.of("category", "hành chính công", "topic", full.plan.topic),
                        Map.of("category", "Hành chính công", "topic", full.plan.otherTopic)));
        ha.put(source, draft).statusCode(200).body("categories.topic.name", hasSize(2));
        days("2024-05-22", "2024-05-22").body("items.counted", contains(1)).body("items[0].held", nullValue());
        ha.get("/activities?channel=" + channel).body("items[0].topics", hasSize(2));
        send(play("BT-6", "TTCM-01", "2023-05-22T05:30:00", "success", "Hành chính công"))
                .body("rows.outcome", contains("UNPLANNED"));
    }

    @Test
    void aLaterRowRaisesTheSameActivityUntilAReportHasIt() {
        send(play("BT-1", "TTCM-01", "2024-04-05T05:30:00", "success"));
        String activity = ha.get("/activities?channel=" + channel).extract().path("items[0].id");
        send(play("BT-1", "TTCM-02", "2024-04-05T05:30:00", "success"))
                .body("activities.activity", contains(activity))
                .body("activities.fresh", contains(false))
                .body("activities.quantity", contains(2));
        ha.get("/activities/" + activity).body("quantity", equalTo(2)).body("evidence", hasSize(2));
        assertThat(facts()).contains("ACTIVITY_PLAYS_ADDED");

        var report = full.report("H1");
        full.submit(report);
        send(play("BT-1", "TTCM-03", "2024-04-05T05:30:00", "success"))
                .body("rows.outcome", contains("REPORTED"))
                .body("activities", empty());
        days("2024-04-05", "2024-04-05")
                .body("items.successful", contains(3))
                .body("items.counted", contains(2))
                .body("items.held", contains("REPORTED"));
        ha.get("/activities/" + activity).body("quantity", equalTo(2));

        ha.delete("/reports/" + report + "/submission", ha.version("/reports/" + report))
                .statusCode(200);
        send(play("BT-1", "TTCM-04", "2024-04-05T05:30:00", "success")).body("activities.quantity", contains(4));
        ha.put("/activities/" + activity + "/withdrawal", Map.of("reason", "Nhầm kênh"))
                .statusCode(200);
        send(play("BT-1", "TTCM-05", "2024-04-05T05:30:00", "success")).body("rows.outcome", contains("WITHDRAWN"));
    }

    @Test
    void oneSectionOpenedAgainLetsNoPlayIntoASignedReport() {
        send(play("BT-1", "TTCM-01", "2024-07-10T05:30:00", "success"));
        ha.put(approved("2024-07-11", null, "Nộp hồ sơ tại nhà") + "/airing", Map.of("quantity", 1))
                .statusCode(200);
        var report = full.report("Q3");
        full.submit(report);
        var path = "/reports/" + report;
        var minh = full.world.cast.minh();
        minh.put(path + "/approval", FullWorld.issuance("8", "BC-UBND", "2024-09-20"))
                .statusCode(200);
        var opening =
                Map.of("section", "III", "until", TestClock.TODAY.plusDays(1) + "T10:00:00Z", "reason", "Bổ sung");
        minh.put(path + "/reopening", opening).statusCode(200);
        send(play("BT-1", "TTCM-02", "2024-07-10T05:30:00", "success")).body("rows.outcome", contains("REPORTED"));
        minh.delete(path + "/reopening", minh.version(path)).statusCode(200);
        send(
                        play("BT-1", "TTCM-03", "2024-07-10T05:30:00", "success"),
                        play("BT-1", "TTCM-03", "2024-07-11T05:30:00", "success"))
                .body("rows.outcome", contains("REPORTED", "REPORTED"));
        ha.get("/activities?channel=" + channel).body("items.quantity", contains(1, 1));
    }

    @Test
    void whatTheRowsSayIsNotTypedOverAndTheRestIs() {
        send(play("BT-1", "TTCM-01", "2024-05-23T05:30:00", "success"));
        String activity = ha.get("/activities?channel=" + channel).extract().path("items[0].id");
        var proof = ha.get("/activities/" + activity).extract().<List<String>>path("evidence.id");
        var draft = full.plan.activityDraft("2024-05-24", null, full.channel, 40);
        draft.put("evidence", proof);
        ha.put("/activities/" + activity, draft)
                .statusCode(422)
                .body("errors.pointer", contains("/channel", "/on", "/quantity"))
                .body("errors.code", everyItem(equalTo("ACTIVITY_MACHINE_MADE")));
        draft.putAll(Map.of("channel", channel, "on", "2024-05-23", "quantity", 1, "title", "Nộp hồ sơ tại nhà, kỳ 2"));
        ha.put("/activities/" + activity, draft).statusCode(200).body("title", equalTo("Nộp hồ sơ tại nhà, kỳ 2"));
    }

    // What it belongs to

    @Test
    void oneTitleAtTwoHoursOfADayIsAiredAtEachInWhichItWasPlayed() {
        var task = full.plan.task("Chuyên mục truyền thanh", full.world.tuPhap, channel);
        var morning = approved("2024-05-30", task, "Nộp hồ sơ tại nhà");
        var evening = approved("2024-05-30", "17:00", task, "Nộp hồ sơ tại nhà");
        var night = approved("2024-05-30", "20:00", task, "Nộp hồ sơ tại nhà");
        send(play("BT-1", "TTCM-01", "2024-05-30T05:30:04", "success"))
                .body("activities[0].broadcasts.id", contains(idOf(morning)));
        ha.get(evening).body("state", equalTo("APPROVED"));
        send(play("BT-1", "TTCM-01", "2024-05-30T17:00:04", "success"))
                .body("activities.quantity", contains(2))
                .body("activities[0].broadcasts.id", contains(idOf(evening)));
        ha.get(evening).body("state", equalTo("AIRED"));
        ha.get(night).body("state", equalTo("APPROVED"));
    }

    @Test
    void anApprovedItemIsAiredByItsPlaysAndOneAiredByHandIsProvenNotDoubled() {
        var task = full.plan.task("Chuyên mục truyền thanh", full.world.tuPhap, channel);
        var planned = approved("2024-05-27", task, "Nộp hồ sơ tại nhà");
        var byHour = approved("2024-05-28", task, "Chuyên mục sáng thứ Ba");
        var byHand = approved("2024-05-29", task, "Nộp hồ sơ tại nhà");
        ha.put(byHand + "/airing", Map.of("quantity", 1)).statusCode(200);
        String typed = ha.get(byHand).extract().path("activity.id");
        send(
                        play("BT-1", "TTCM-01", "2024-05-27T17:30:00", "success"),
                        play("BT-1", "TTCM-01", "2024-05-28T05:30:09", "success"),
                        play("BT-1", "TTCM-01", "2024-05-29T05:30:00", "success"),
                        play("BT-1", "TTCM-02", "2024-05-29T05:30:00", "success"))
                .body("activities.fresh", contains(true, true, false))
                .body("activities.task.id", everyItem(equalTo(task.toString())))
                .body("activities.broadcasts.flatten()", hasSize(3));
        ha.get(planned).body("state", equalTo("AIRED"));
        ha.get(byHour).body("state", equalTo("AIRED"));
        ha.get("/activities/" + typed)
                .body("quantity", equalTo(2))
                .body("source", nullValue())
                .body("evidence.title", hasItem("Nhật ký phát của " + draft().get("name")));
        ha.get("/activities?channel=" + channel).body("items", hasSize(3));
    }

    @Test
    void playsOfADayOfASeriesFulfilItAndWhatWasLoggedByHandIsNamed() {
        var weekly = full.plan.taskDraft("Phát thanh thứ Ba", full.world.tuPhap, channel);
        weekly.put("rrule", "FREQ=WEEKLY;BYDAY=TU");
        var task = ha.create("/tasks", weekly);
        var typed = full.plan.activity("2024-06-04", null, channel, 1);
        send(play("BT-1", "TTCM-01", "2024-06-04T05:30:00", "success"))
                .body("activities.task.id", contains(task.toString()))
                .body("activities[0].beside.id", contains(typed.toString()));
        ha.get("/tasks/" + task + "/occurrences")
                .body("items.find { it.dueOn == '2024-06-04' }.outcome", equalTo("DONE"));
        send(play("BT-1", "TTCM-01", "2024-06-05T05:30:00", "success")).body("activities[0].task", nullValue());
    }

    // How a row says that it was played

    @Test
    void aRowMayCountItsPlaysOrSayHowMuchWasPlayed() {
        columns(Map.of("proof", "COUNTS", "successful", "ok", "registered", "asked", "succeeded", List.of()));
        var counted = new HashMap<>(play("BT-1", "TTCM-01", "2024-06-10T05:30:00", "success"));
        counted.put("ok", 7);
        counted.put("asked", "8");
        send(counted).body("rows.successful", contains(7)).body("rows.registered", contains(8));
        counted.put("ok", 9);
        counted.put("mcu_id", "TTCM-02");
        send(counted).body("problems.code", contains("PLAY_COUNTS_CROSSED"));
        counted.put("ok", "bảy");
        send(counted).body("problems.code", contains("PLAY_NUMBER_UNREADABLE"));

        columns(Map.of("proof", "PERCENT", "percent", "share", "leastPercent", 80, "succeeded", List.of()));
        var shared = new HashMap<>(play("BT-2", "TTCM-01", "2024-06-11T05:30:00", "success"));
        shared.put("share", "79,9%");
        send(shared).body("rows.outcome", contains("FAILED"));
        shared.put("share", "80");
        shared.put("mcu_id", "TTCM-02");
        send(shared).body("rows.outcome", contains("COUNTED"));

        columns(Map.of("proof", "LISTED", "succeeded", List.of()));
        send(play("BT-3", "TTCM-01", "2024-06-12T05:30:00", "")).body("rows.outcome", contains("COUNTED"));
    }

    // Bad input

    @Test
    void aSourceNamesWhatIsTheUnitsAndSaysHowPlaysAreKnown() {
        refused("/channel", "PLAY_SOURCE_CHANNEL_UNFIT", "channel", full.world.channel("PORTAL", "Trang tin", "tin"));
        refused("/channel", "PLAY_SOURCE_MEASURE_UNFIT", "channel", full.world.channel("LOUDSPEAKER", "Loa", "giờ"));
        refused("/channel", "UNKNOWN_REFERENCE", "channel", FreshId.next());
        refused("/name", "PLAY_SOURCE_NAME_TAKEN", "name", draft().get("name"));
        refused("/columns/outcome", "REQUIRED", "columns", Map.of("proof", "OUTCOME", "succeeded", List.of("ok")));
        refused("/columns/successful", "REQUIRED", "columns", Map.of("proof", "COUNTS", "succeeded", List.of()));
        var foreign = List.of(Map.of("category", "CCHC", "topic", FreshId.next()));
        refused("/categories/0/topic", "UNKNOWN_REFERENCE", "categories", foreign);
        var twice = List.of(
                Map.of("category", "CCHC", "topic", full.plan.topic),
                Map.of("category", "cchc", "topic", full.plan.topic));
        refused("/categories/1", "REPEATED", "categories", twice);
        var elsewhere = new HashMap<>(draft());
        elsewhere.put("unit", full.world.neighbour);
        ha.put(source, elsewhere).statusCode(422);
        ha.put(source, 7, draft()).statusCode(412);
    }

    @Test
    void aChannelWithASourceStaysMeasuredInPlays() {
        var path = "/channels/" + channel;
        var hours = Map.of(
                "unit",
                full.world.commune,
                "type",
                "LOUDSPEAKER",
                "name",
                "Loa " + channel,
                "measure",
                "giờ",
                "slots",
                List.of());
        ha.put(path, hours)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/measure"))
                .body("errors[0].code", equalTo("CHANNEL_MEASURE_LOGGED"));
        var renamed = new HashMap<String, Object>(hours);
        renamed.put("measure", "lượt phát");
        ha.put(path, renamed).statusCode(200);
        renamed.put("measure", "giờ");
        var draft = draft();
        draft.put("channel", full.channel);
        ha.put(source, draft).statusCode(200);
        ha.put(path, renamed).statusCode(200);
    }

    @Test
    void aLogThatCannotBeReadWritesNothing() {
        file("a;b\n1;2\n", false).statusCode(422).body("errors[0].code", equalTo("PLAY_COLUMNS_MISSING"));
        ha.post(source + "/plays", Map.of("rows", List.of())).statusCode(422);
        var later = TestClock.TODAY.plusDays(1) + "T05:30:00";
        send(play("BT-1", "TTCM-01", later, "success")).body("problems.code", contains("PLAY_STILL_TO_COME"));
        var bell =
                "id,name,category,mcu_id,address,playTime,status\nBT-1,Tin,CCHC,TT\u0007CM,Thôn 1,2024-05-02T05:30:00,success\n";
        file(bell, false)
                .statusCode(200)
                .body("problems.column", contains("mcu_id"))
                .body("problems.code", contains("FORBIDDEN_CHARACTER"));
        var bare = new HashMap<>(play("", "TTCM-01", "2024-05-02T05:30:00", "success"));
        bare.put("note", Map.of("deep", "x".repeat(10_000)));
        send(bare).body("problems.code", contains("REQUIRED", "PLAY_ROW_TOO_LONG"));
        days("2024-05-02", "2024-05-02").body("items", empty());
        ha.get(source + "/days?from=2024-01-01&to=2024-12-31").statusCode(422);
        ha.put(source + "/retirement", Map.of()).statusCode(200);
        ha.post(source + "/plays", rows(play("BT-1", "TTCM-01", "2024-05-02T05:30:00", "success")))
                .statusCode(409)
                .body("code", equalTo("PLAY_SOURCE_RETIRED"));
    }

    private void refused(String pointer, String code, String member, Object value) {
        var draft = new HashMap<>(draft());
        draft.put("name", "Nguồn " + UUID.randomUUID());
        draft.put(member, member.equals("columns") ? merged((Map<?, ?>) value) : value);
        ha.post("/play-sources", draft)
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private Map<String, Object> draft() {
        var draft = new HashMap<>(full.playSourceDraft());
        draft.put("channel", channel);
        draft.put("name", "Truyền thanh " + channel);
        return draft;
    }

    private void columns(Map<String, Object> told) {
        var draft = new HashMap<>(draft());
        draft.put("columns", merged(told));
        ha.put(source, draft).statusCode(200);
    }

    private static Map<Object, Object> merged(Map<?, ?> told) {
        var columns =
                new HashMap<Object, Object>((Map<?, ?>) full.playSourceDraft().get("columns"));
        columns.remove("outcome");
        columns.putAll(told);
        return columns;
    }

    private Map<String, Object> vietnamese() {
        var draft = draft();
        draft.put(
                "columns",
                Map.of(
                        "item",
                        "Mã",
                        "title",
                        "Bản tin",
                        "category",
                        "Lĩnh vực",
                        "device",
                        "Thiết bị",
                        "playedAt",
                        "Giờ phát",
                        "proof",
                        "OUTCOME",
                        "outcome",
                        "Kết quả",
                        "succeeded",
                        List.of("thành công")));
        return draft;
    }

    private static Map<String, Object> play(String item, String device, String at, String status, String... category) {
        var play = new HashMap<>(FullWorld.failedPlay());
        play.put("id", item);
        play.put("mcu_id", device);
        play.put("playTime", at);
        play.put("status", status);
        if (category.length > 0) {
            play.put("category", category[0]);
        }
        return play;
    }

    @SafeVarargs
    private static Map<String, Object> rows(Map<String, Object>... plays) {
        return Map.of("rows", List.of(plays));
    }

    @SafeVarargs
    private ValidatableResponse send(Map<String, Object>... plays) {
        return send(false, plays);
    }

    @SafeVarargs
    private ValidatableResponse send(boolean dryRun, Map<String, Object>... plays) {
        return ha.post(source + "/plays?dryRun=" + dryRun, rows(plays)).statusCode(200);
    }

    private ValidatableResponse file(String csv, boolean dryRun) {
        return ha.request()
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("file", "nhat-ky.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(Actor.API + source + "/logs?dryRun=" + dryRun)
                .then();
    }

    private ValidatableResponse days(String from, String to) {
        return ha.get("%s/days?from=%s&to=%s".formatted(source, from, to)).statusCode(200);
    }

    private String approved(String day, UUID task, String title) {
        return approved(day, "05:30", task, title);
    }

    private String approved(String day, String at, UUID task, String title) {
        var draft = full.plan.broadcastDraft(day, task, channel);
        draft.put("at", at);
        draft.put("title", title);
        var path = "/broadcasts/" + full.plan.broadcast(draft);
        ha.put(path + "/review", Map.of()).statusCode(200);
        full.world.cast.minh().put(path + "/approval", Map.of()).statusCode(200);
        return path;
    }

    private String key(String... scopes) {
        var draft = new HashMap<>(full.apiKeyDraft());
        draft.put("name", "Trục tích hợp");
        draft.put("scopes", List.of(scopes));
        return ha.request()
                .body(draft)
                .put(Actor.API + "/api-keys/" + FreshId.next())
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    private String id() {
        return idOf(source);
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private List<String> facts() {
        return new ArrayList<>(ha.get("/journal?limit=200&unit=" + full.world.commune)
                .extract()
                .<List<String>>path("items.fact"));
    }

    /** The last ones, the newest first, without what a key's making told. */
    private void facts(String... expected) {
        assertThat(facts().subList(0, expected.length)).containsExactly(expected);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
