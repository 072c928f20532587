package vn.loa.work.playlog;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loa.world.FreshId;

/** Whose logs they are, what their columns mean and how a row says that it was played. */
@QuarkusTest
class PlaySourceTest extends PlaysInWorld {
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

    private void refused(String pointer, String code, String member, Object value) {
        var draft = new HashMap<>(draft());
        draft.put("name", "Nguồn " + UUID.randomUUID());
        draft.put(member, member.equals("columns") ? merged((Map<?, ?>) value) : value);
        ha.post("/play-sources", draft)
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
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
}
