package vn.loa;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.TestClock;
import vn.loa.world.World;

/** What a client names is named by a UUIDv7; what has another id from before stays what it is. */
@QuarkusTest
class ChosenIdTest {
    private World world;
    private PlanInWorld plan;
    private UUID channel;
    private Actor ha;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2024);
        channel = world.channel("LOUDSPEAKER", "Đài", "lượt phát");
        ha = world.cast.ha();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "f47ac10b-58cc-4372-a567-0e02b2c3d479",
                "2ed6657d-e927-568b-95e1-2665a8aea6a2",
                "1ec9414c-232a-6b00-b3c8-9f6bdeced846",
                "017f22e2-79b0-7cc3-18c4-dc0c0c07398f"
            })
    void anyOtherIdIsRefusedForSomethingNew(String id) {
        drafts().forEach((noun, draft) -> refused(put("/" + noun + "/" + id, draft), "?id", id));
        refused(evidence(id), "?id", id);
        var draft = "/plans/" + world.plan(2026).id;
        refused(ha.put(draft + "/topics", ha.version(draft), topics(id)), "/items/0/id", id);
        for (var noun : List.of("plans", "tasks", "activities", "evidence", "api-keys", "webhooks")) {
            ha.get("/" + noun + "/" + id).statusCode(404);
        }
    }

    @Test
    void aClockThatIsDaysOffIsNoReason() {
        for (var off : List.of(Duration.ofDays(-1), Duration.ofDays(1), Duration.ofDays(-9000))) {
            var moment = TestClock.TODAY.atStartOfDay(ZoneOffset.UTC).plus(off).toInstant();
            var fresh = FreshId.next();
            var id = new UUID(
                    moment.toEpochMilli() << 16 | fresh.getMostSignificantBits() & 0xFFFF,
                    fresh.getLeastSignificantBits());
            put("/activities/" + id, drafts().get("activities")).statusCode(201).body("id", equalTo(id.toString()));
        }
    }

    @Test
    void whatHasAnotherIdFromBeforeIsEditedAtIt() {
        var photo = FreshId.next();
        evidence(photo.toString()).statusCode(201);
        var old = UUID.randomUUID();
        Database.execute("update evidence set id = ? where id = ?", old, photo);
        evidence(old.toString()).statusCode(200).body("id", equalTo(old.toString()));
        var draft = world.plan(2026);
        var topic = UUID.randomUUID();
        Database.execute("update topic set id = ? where id = ?", topic, draft.otherTopic);
        var path = "/plans/" + draft.id;
        ha.put(path + "/topics", ha.version(path), topics(topic.toString())).statusCode(200);
    }

    private static void refused(ValidatableResponse answer, String pointer, String id) {
        answer.statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo("ID_NOT_UUID_V7"))
                .body("errors[0].detail", containsString(id));
    }

    /** What creates by PUT, well-formed. */
    private Map<String, Object> drafts() {
        var drafts = new LinkedHashMap<String, Object>();
        drafts.put(
                "plans",
                Map.of(
                        "unit",
                        world.commune,
                        "year",
                        2027,
                        "programme",
                        "CCHC",
                        "title",
                        "Tuyên truyền năm 2027",
                        "recipients",
                        List.of()));
        drafts.put("tasks", plan.taskDraft("Phát chuyên mục", world.vanHoa, channel));
        drafts.put("activities", plan.activityDraft("2024-03-01", null, channel, 1));
        drafts.put(
                "api-keys",
                Map.of(
                        "unit",
                        world.commune,
                        "name",
                        "Kho dữ liệu",
                        "within",
                        world.commune,
                        "scopes",
                        List.of("REPORT_READ"),
                        "inAddress",
                        false,
                        "expiresOn",
                        TestClock.TODAY.plusDays(30).toString()));
        drafts.put(
                "webhooks",
                Map.of(
                        "unit",
                        world.commune,
                        "description",
                        "Kho dữ liệu",
                        "address",
                        "https://example.com/loa",
                        "types",
                        List.of()));
        return drafts;
    }

    private ValidatableResponse put(String path, Object draft) {
        return ha.request().body(draft).put(Actor.API + path).then();
    }

    private ValidatableResponse evidence(String id) {
        return ha.request()
                .contentType("application/octet-stream")
                .queryParam("unit", world.commune)
                .queryParam("name", "ghi chép.txt")
                .body("Nội dung".getBytes(StandardCharsets.UTF_8))
                .put(Actor.API + "/evidence/" + id)
                .then();
    }

    private static Map<String, Object> topics(String id) {
        return Map.of("items", List.of(Map.of("id", id, "code", "T09", "name", "Chuyển đổi số")));
    }
}
