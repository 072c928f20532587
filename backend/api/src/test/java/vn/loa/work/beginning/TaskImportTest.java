package vn.loa.work.beginning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.people.journal.JournalStatements;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** Duties from a sheet. */
@QuarkusTest
class TaskImportTest {
    private static final String GOOD = """
            PHỤ LỤC NHIỆM VỤ;;;;
            TT;Nhiệm vụ;Chủ trì;Phối hợp;Thời gian;Kênh;Nội dung tuyên truyền;Sản phẩm
            1;Phát thanh chuyên mục;cong chuc van hoa - xa hoi;Công chức Tư pháp, Bưu điện xã;hằng tháng;Đài truyền thanh xã;Cơ chế một cửa;Nhật ký
            2;Tập huấn;Công chức Tư pháp;;quý III;;;Ảnh
            """;
    private static final String BAD = """
            Nhiệm vụ;Chủ trì;Thời hạn
            Phát thanh;Văn hóa xã hội;31/02
            ;Công chức Tư pháp;20/11
            Họp;Công chức Tư pháp;20/11/2031
            """;
    private World world;
    private Actor ha;
    private PlanInWorld plan;
    private String imports;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        plan = world.plan(2024);
        imports = "/plans/" + plan.id + "/task-imports";
    }

    @Test
    void aSheetIsSentByWhoWritesTheUnitsTasks() {
        send(Actor.NOBODY, GOOD, false, null).statusCode(401);
        send(world.cast.la(), GOOD, false, null).statusCode(404);
        send(world.cast.so(), GOOD, false, null).statusCode(404);
        send(world.cast.minh(), GOOD, false, null).statusCode(403);
        send(world.cast.tu(), GOOD, true, null).statusCode(403);
        tasks(0);
        send(ha, GOOD, false, null).statusCode(201).body("created", equalTo(2));
        tasks(2);
    }

    @Test
    void theJournalTakesFiftyTasksInOneStatement() {
        var sheet = IntStream.rangeClosed(1, 50)
                .mapToObj(i -> "Nhiệm vụ " + i + ";Công chức Tư pháp\n")
                .collect(Collectors.joining("", "Nhiệm vụ;Chủ trì\n", ""));
        long before = JournalStatements.soFar();
        send(ha, sheet, false, null).statusCode(201).body("created", equalTo(50));
        assertThat(JournalStatements.soFar() - before).isEqualTo(1);
        ha.get("/journal/verification?unit=" + world.commune).body("whole", equalTo(true));
    }

    @Test
    void aDryRunShowsWhatWasUnderstoodAndMakesNothing() {
        send(ha, GOOD, true, null)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("rows", equalTo(2))
                .body("created", equalTo(0))
                .body("errors", hasSize(0))
                .body("warnings", hasSize(0))
                .body("tasks.row", contains(3, 4))
                .body("tasks[0].lead.id", equalTo(world.vanHoa.toString()))
                .body("tasks[0].coordinating.id", contains(world.tuPhap.toString(), world.buuDien.toString()))
                .body("tasks[0].channels.name", contains("Đài truyền thanh xã"))
                .body("tasks[0].topics.id", contains(plan.otherTopic.toString()))
                .body("tasks[0].rrule", equalTo("FREQ=MONTHLY"))
                .body("tasks[0].recurrenceText", equalTo("hằng tháng"))
                .body("tasks[1].startsOn", equalTo("2024-07-01"))
                .body("tasks[1].dueOn", equalTo("2024-09-30"))
                .body("tasks[1].deliverable", equalTo("Ảnh"));
        tasks(0);
    }

    @Test
    void whatIsWrongIsToldRowByRowAndNothingIsMade() {
        send(ha, BAD, true, null)
                .statusCode(200)
                .body("errors.row", contains(2, 2, 3, 4))
                .body("errors.column", contains("lead", "dueOn", "title", "dueOn"))
                .body(
                        "errors.code",
                        contains("SHEET_ASSIGNEE_LIKE", "SHEET_NO_SUCH_DAY", "REQUIRED", "TASK_DAY_OUTSIDE_PLAN"))
                .body("errors[0].detail", containsString("Công chức Văn hóa – Xã hội"));
        send(ha, BAD, false, null)
                .statusCode(422)
                .body("code", equalTo("SHEET_HAS_ERRORS"))
                .body("errors.pointer", contains("/rows/2/lead", "/rows/2/dueOn", "/rows/3/title", "/rows/4/dueOn"));
        tasks(0);
    }

    @Test
    void whatDeservesALookIsWarnedOf() {
        send(ha, GOOD, false, null).statusCode(201);
        send(ha, "Nhiệm vụ;Chủ trì;Thời gian;Ghi chú\nTập huấn;;sau Tết;x\n", true, null)
                .statusCode(200)
                .body("errors", hasSize(0))
                .body(
                        "warnings.code",
                        contains("SHEET_COLUMN_IGNORED", "SHEET_TASK_REPEATED", "NO_LEAD", "SHEET_TIME_KEPT_AS_WORDS"))
                .body("tasks[0].recurrenceText", equalTo("sau Tết"));
    }

    /** The handed case lunar-day. */
    @Test
    void lunarDaysAreNeverTakenForSolarOnes() {
        var sheet = """
                STT;Nội dung;Chủ trì;Thời gian
                1;Đêm hội trăng rằm;;15/8 âm lịch
                2;Giỗ Tổ;;mùng 10 tháng 3 ÂL
                3;Rằm tháng Tám;;Rằm tháng 8 âm lịch
                4;Phát thanh;;mùng 1 và rằm hằng tháng
                """;
        send(ha, sheet, true, null)
                .statusCode(200)
                .body("tasks[0].dueOn", equalTo("2024-09-17"))
                .body("tasks[0].startsOn", nullValue())
                .body("tasks[1].dueOn", equalTo("2024-04-18"))
                .body("tasks[2].dueOn", equalTo("2024-09-17"))
                .body("tasks[3].dueOn", nullValue())
                .body("tasks[3].rrule", nullValue())
                .body("tasks[3].recurrenceText", equalTo("mùng 1 và rằm hằng tháng"))
                .body(
                        "warnings.findAll { it.code.startsWith('SHEET_TIME') }.code",
                        contains(
                                "SHEET_TIME_WITH_REMARK",
                                "SHEET_TIME_WITH_REMARK",
                                "SHEET_TIME_WITH_REMARK",
                                "SHEET_TIME_KEPT_AS_WORDS"))
                .body("warnings.detail", hasItem("“15/8 âm lịch” được đọc là: hạn 17/09/2024. Lời văn vẫn được giữ."));
    }

    @Test
    void periodsApartAreDaysOfASeriesAndNoSpanHoldsWhatLiesBetween() {
        send(ha, "Nhiệm vụ;Chủ trì;Thời gian\nTập huấn;;quý II, quý IV\n", false, null)
                .statusCode(201);
        ha.get("/tasks?plan=" + plan.id)
                .statusCode(200)
                .body("items[0].rrule", equalTo("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1"))
                .body("items[0].recurrenceText", equalTo("quý II, quý IV"))
                .body("items[0].dueOn", nullValue());
    }

    @Test
    void whatIsNoSheetIsRefused() {
        send(ha, "một;hai\n", true, null).statusCode(422).body("code", equalTo("SHEET_WITHOUT_HEADINGS"));
        send(ha, "Nhiệm vụ;Chủ trì\n", true, null).statusCode(422).body("code", equalTo("SHEET_WITHOUT_TASKS"));
        send(ha, "", true, null).statusCode(422).body("errors.pointer", contains("/file"));
        send(ha, "Nhiệm vụ;Chủ trì\n" + "Họp;\n".repeat(501), true, null)
                .statusCode(422)
                .body("code", equalTo("SHEET_TOO_MANY_TASKS"));
        tasks(0);
    }

    @Test
    void oneKeyMakesTheTasksOnce() {
        var key = UUID.randomUUID().toString();
        send(ha, GOOD, false, key).statusCode(201);
        send(ha, GOOD, false, key).statusCode(201).header("Idempotency-Replayed", "true");
        tasks(2);
        var look = UUID.randomUUID().toString();
        send(ha, GOOD, true, look).statusCode(200);
        send(ha, GOOD, true, look).statusCode(200);
        tasks(2);
    }

    @Test
    void aClosedPlanTakesNone() {
        var issued = world.issuedPlan(2023);
        world.cast
                .minh()
                .put("/plans/" + issued.id + "/closure", Map.of("reason", "Xong."))
                .statusCode(200);
        imports = "/plans/" + issued.id + "/task-imports";
        send(ha, GOOD, true, null).statusCode(409).body("code", equalTo("PLAN_CLOSED"));
    }

    @Test
    void theSampleCanBeSentBackOnceItsNamesAreKnown() {
        Actor.NOBODY.get("/task-import-sheet").statusCode(401);
        var bytes = ha.get("/task-import-sheet").statusCode(200).extract().asByteArray();
        send(ha, "mau.xlsx", bytes, true, null)
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("errors.column", hasItem("lead"))
                .body("tasks[1].startsOn", equalTo("2024-07-01"))
                .body("tasks[0].rrule", equalTo("FREQ=WEEKLY;BYDAY=MO"));
        assertThat(bytes).startsWith('P', 'K');
    }

    /** Case tone-names. */
    @Test
    void toneNamesAreFoundAsTheyAreWritten() throws IOException {
        for (var name : List.of("Tú", "Tư", "Thôn Đông", "Thôn Dòng", "Hòa", "Hoa")) {
            world.assignee(ha, name, "PERSON");
        }
        var sheet = Files.readString(Path.of("src/test/resources/cases/tone-names/nhiem-vu.csv"));
        send(ha, sheet, true, null)
                .statusCode(200)
                .body("errors", hasSize(0))
                .body("tasks.lead.name", contains("Tư", "Thôn Đông", "Thôn Dòng", "Hòa", "Hoa"))
                .body("tasks[0].coordinating.name", contains("Tú"));
        send(ha, sheet, false, null).statusCode(201).body("created", equalTo(5));
    }

    @Test
    void aNameThatMayMeanSeveralIsAnErrorThatNamesThem() {
        world.assignee(ha, "Tú", "PERSON");
        world.assignee(ha, "Tư", "PERSON");
        world.channel("LAW_DAY", "Hội nghị", "buổi");
        world.channel("CONFERENCE", "Hội nghĩ", "buổi");
        send(ha, "Nhiệm vụ;Chủ trì;Phối hợp;Kênh\nHọp;tu;Từ;hoi nghi\nHọp lại;TƯ;;HỘI NGHỊ\n", true, null)
                .statusCode(200)
                .body("errors.code", everyItem(equalTo("SHEET_NAME_AMBIGUOUS")))
                .body("errors.row", contains(2, 2, 2))
                .body("errors.column", contains("lead", "coordinating", "channels"))
                .body("errors.detail", hasItem(containsString("“tu” có thể là: Tú; Tư.")))
                .body("tasks[1].lead.name", equalTo("Tư"))
                .body("tasks[1].channels.name", contains("Hội nghị"));
        tasks(0);
    }

    private ValidatableResponse send(Actor actor, String csv, boolean dryRun, String key) {
        return send(actor, "nhiem-vu.csv", csv.getBytes(StandardCharsets.UTF_8), dryRun, key);
    }

    private ValidatableResponse send(Actor actor, String name, byte[] bytes, boolean dryRun, String key) {
        var request = actor.request().contentType("multipart/form-data").multiPart("file", name, bytes);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(Actor.API + imports + "?dryRun=" + dryRun).then();
    }

    private void tasks(int count) {
        ha.get("/tasks?plan=" + plan.id).statusCode(200).body("items", hasSize(count));
    }
}
