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
import org.junit.jupiter.api.Test;
import vn.loa.kernel.file.FileStore;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.FullWorld;
import vn.loa.world.TestClock;

/** What a loudspeaker system logs as played, from its rows to the activities they prove. */
@QuarkusTest
class PlayLogTest extends PlaysInWorld {
    @Inject
    FileStore files;

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

    private ValidatableResponse file(String csv, boolean dryRun) {
        return ha.request()
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("file", "nhat-ky.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(Actor.API + source + "/logs?dryRun=" + dryRun)
                .then();
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
