package vn.loa.work.beginning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** Last year's plan once more. */
@QuarkusTest
class CopyTest {
    private World world;
    private Actor ha;
    private PlanInWorld old;
    private UUID loudspeaker;
    private String copies;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        loudspeaker = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        old = world.plan(2024);
        copies = "/plans/" + old.id + "/copies";
    }

    @Test
    void aCopyIsMadeByWhoWritesTheUnitsPlans() {
        var draft = draft(2025);
        Actor.NOBODY.post(copies, draft).statusCode(401);
        world.cast.la().post(copies, draft).statusCode(404);
        world.cast.so().post(copies, draft).statusCode(404);
        world.cast.minh().post(copies, draft).statusCode(403);
        world.cast.tu().post(copies, draft).statusCode(403);
        ha.post(copies, Map.of("unit", world.neighbour, "year", 2025))
                .statusCode(422)
                .body("errors.pointer", contains("/unit"));
        ha.post(copies, Map.of("unit", FreshId.next(), "year", 2025))
                .statusCode(422)
                .body("errors.pointer", contains("/unit"));
        ha.get("/plans?unit=" + world.commune).body("items", hasSize(1));

        ha.post(copies, draft)
                .statusCode(201)
                .header("Location", containsString("/api/v1/plans/"))
                .body("state", equalTo("DRAFT"))
                .body("year", equalTo(2025))
                .body("title", equalTo("Tuyên truyền cải cách hành chính năm 2025"))
                .body("copiedFrom.id", equalTo(old.id.toString()))
                .body("copiedFrom.name", equalTo("Tuyên truyền cải cách hành chính năm 2024"))
                .body("can", hasItem("PLAN_EDIT"));
    }

    @Test
    void aWrongDraftIsRefusedWithItsPlaces() {
        ha.post(copies, Map.of("year", 1999))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/unit", "/year"));
        ha.post(copies, Map.of("unit", world.commune, "year", 2025, "title", "x".repeat(501)))
                .statusCode(422)
                .body("errors.pointer", contains("/title"));
        ha.get("/plans?unit=" + world.commune).body("items", hasSize(1));
    }

    @Test
    void oneKeyMakesOneCopy() {
        var key = UUID.randomUUID().toString();
        var first = copyWith(key);
        assertThat(copyWith(key)).isEqualTo(first);
        ha.get("/plans?unit=" + world.commune).body("items", hasSize(2));
    }

    @Test
    void everythingInItIsThereUnderNewIdsAndTheOldPlanIsUntouched() {
        old.put(
                "targets",
                List.of(Map.of(
                        "id",
                        FreshId.next(),
                        "name",
                        "Lượt phát",
                        "formula",
                        "QUANTITY_SUM",
                        "channelType",
                        "LOUDSPEAKER",
                        "measure",
                        "lượt phát",
                        "value",
                        96,
                        "clause",
                        old.clause)));
        old.put(
                "cited-documents",
                List.of(Map.of(
                        "id",
                        FreshId.next(),
                        "asWritten",
                        Map.of("number", "76/NQ-CP", "date", "2021-07-15"),
                        "clause",
                        old.clause)));
        var before = ha.get("/plans/" + old.id).extract().asString();

        var copy = "/plans/" + copy(2025);

        assertThat(ha.get("/plans/" + old.id).extract().asString()).isEqualTo(before);
        var clauses = read(copy + "/clauses");
        assertThat(clauses.getList("items.label")).containsExactly("I.", "1.");
        assertThat(clauses.getList("items.id", String.class))
                .doesNotContain(old.section.toString(), old.clause.toString());
        String clause = clauses.getString("items[1].id");
        assertThat(clauses.getString("items[1].parent")).isEqualTo(clauses.getString("items[0].id"));
        ha.get(copy + "/topics")
                .body("items.code", contains("T01", "T02"))
                .body("items[0].clause", equalTo(clause))
                .body("items[1].clause", nullValue());
        ha.get(copy + "/targets")
                .body("items.value", contains(96))
                .body("items[0].channelType", equalTo("LOUDSPEAKER"))
                .body("items[0].clause", equalTo(clause));
        ha.get(copy + "/cited-documents")
                .body("items.asWritten.number", contains("76/NQ-CP"))
                .body("items[0].clause", equalTo(clause));
    }

    @Test
    void dutiesComeAlongWithTheirDaysMovedToTheNewYear() {
        var draft = old.taskDraft("Phát thanh chuyên mục", world.vanHoa, loudspeaker);
        draft.put("startsOn", "2024-02-29");
        draft.put("dueOn", "2024-12-10");
        draft.put("rrule", "FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20241130");
        draft.put("recurrenceText", "hằng tháng");
        draft.put("coordinating", List.of(world.tuPhap));
        draft.put("code", "NV-01");
        ha.create("/tasks", draft);
        var given = old.task("Không làm nữa", world.tuPhap, loudspeaker);
        ha.put("/tasks/" + given + "/cancellation", Map.of("reason", "Gộp.")).statusCode(200);

        var tasks = read("/tasks?plan=" + copy(2025));

        assertThat(tasks.getList("items.title")).containsExactly("Phát thanh chuyên mục");
        assertThat(tasks.getString("items[0].startsOn")).isEqualTo("2025-02-28");
        assertThat(tasks.getString("items[0].dueOn")).isEqualTo("2025-12-10");
        assertThat(tasks.getString("items[0].rrule")).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20251130");
        assertThat(tasks.getString("items[0].code")).isEqualTo("NV-01");
        assertThat(tasks.getString("items[0].state")).isEqualTo("PLANNED");
        assertThat(tasks.getString("items[0].lead.id")).isEqualTo(world.vanHoa.toString());
        assertThat(tasks.getList("items[0].coordinating.id")).containsExactly(world.tuPhap.toString());
        assertThat(tasks.getList("items[0].channels.id")).containsExactly(loudspeaker.toString());
        assertThat(tasks.getList("items[0].topics.name")).containsExactly("Dịch vụ công trực tuyến");
        assertThat(tasks.getString("items[0].topics[0].id")).isNotEqualTo(old.topic.toString());
        assertThat(tasks.getString("items[0].clause.id")).isNotEqualTo(old.clause.toString());
    }

    @Test
    void whoIsRetiredStaysBehindAndIsWarnedOfUntilTheTaskIsGoneOver() {
        var draft = old.taskDraft("Phát thanh chuyên mục", world.vanHoa, loudspeaker);
        draft.put("inferredLead", true);
        ha.create("/tasks", draft);
        ha.put("/assignees/" + world.vanHoa + "/retirement", Map.of()).statusCode(200);
        ha.put("/channels/" + loudspeaker + "/retirement", Map.of()).statusCode(200);

        var copy = copy(2025);

        var tasks = read("/tasks?plan=" + copy);
        assertThat((Object) tasks.get("items[0].lead")).isNull();
        assertThat(tasks.getBoolean("items[0].inferredLead")).isFalse();
        assertThat(tasks.getList("items[0].channels")).isEmpty();
        var task = tasks.getString("items[0].id");
        ha.get("/plans/" + copy)
                .body("warnings.code", hasItem("COPY_DROPPED"))
                .body("warnings.code", hasItem("NO_LEAD"))
                .body("warnings.find { it.code == 'COPY_DROPPED' }.subject", equalTo(task))
                .body(
                        "warnings.find { it.code == 'COPY_DROPPED' }.detail",
                        containsString("Công chức Văn hóa – Xã hội, Đài truyền thanh xã"));

        var edited = new HashMap<String, Object>(Map.of(
                "plan",
                copy,
                "title",
                "Phát thanh chuyên mục",
                "inferredLead",
                false,
                "coordinating",
                List.of(),
                "topics",
                List.of(),
                "channels",
                List.of()));
        edited.put("lead", world.tuPhap);
        ha.put("/tasks/" + task, edited).statusCode(200);
        ha.get("/plans/" + copy).body("warnings.code", not(hasItem("COPY_DROPPED")));
    }

    @Test
    void textThatStillSpeaksOfTheOldYearIsWarnedOfAndNeverRewritten() {
        var period = FreshId.next();
        old.put(
                "clauses",
                List.of(
                        Map.of("id", old.section, "label", "I.", "kind", "TEXT", "heading", "NỘI DUNG"),
                        Map.of(
                                "id",
                                old.clause,
                                "parent",
                                old.section,
                                "label",
                                "1.",
                                "kind",
                                "TOPIC",
                                "text",
                                "Báo cáo trước 20/11/2024."),
                        Map.of(
                                "id",
                                period,
                                "parent",
                                old.section,
                                "label",
                                "2.",
                                "kind",
                                "TEXT",
                                "text",
                                "Chương trình giai đoạn 2021-2024 theo Kế hoạch số 9/KH-UBND ngày 02/01/2024.")));
        old.task("Tập huấn quý I/2024", world.vanHoa, loudspeaker);

        var copy = copy(2025);

        var clauses = read("/plans/" + copy + "/clauses");
        assertThat(clauses.getString("items[1].text")).isEqualTo("Báo cáo trước 20/11/2024.");
        var task = read("/tasks?plan=" + copy).getString("items[0].id");
        ha.get("/plans/" + copy)
                .body(
                        "warnings.findAll { it.code == 'YEAR_BOUND_TEXT' }.subject",
                        contains(clauses.getString("items[1].id"), task))
                .body(
                        "warnings.find { it.code == 'YEAR_BOUND_TEXT' }.detail",
                        equalTo("Mục I.1 còn nói “trước 20/11/2024”."));
        ha.request()
                .header("Accept-Language", "en")
                .get(Actor.API + "/plans/" + copy)
                .then()
                .body("warnings.code", hasItem("YEAR_BOUND_TEXT"));
        // The plan it was copied from speaks of its own year.
        ha.get("/plans/" + old.id).body("warnings.code", not(hasItem("YEAR_BOUND_TEXT")));
    }

    @Test
    void aChosenTitleIsKeptAndAPlanOfTheSameYearHasNothingBoundToAnother() {
        ha.post(copies, Map.of("unit", world.commune, "year", 2024, "title", "Kế hoạch thứ hai năm 2024"))
                .statusCode(201)
                .body("title", equalTo("Kế hoạch thứ hai năm 2024"))
                .body("warnings.code", everyItem(not(equalTo("YEAR_BOUND_TEXT"))));
    }

    @Test
    void anotherUnitsOwnPeopleOfTheSameNameStepIn() {
        var both = world.account("hai", "Người Hai Xã", "COORDINATOR", world.commune, List.of());
        var la = world.cast.la();
        var namesake = la.create(
                "/assignees", Map.of("unit", world.neighbour, "name", "CÔNG CHỨC VĂN HÓA - XÃ HỘI", "kind", "POST"));
        giveRoleAtNeighbour(both);
        old.task("Phát thanh chuyên mục", world.vanHoa, loudspeaker);
        both = Actor.signIn(both.username(), World.password());

        var copy = both.create(copies, Map.of("unit", world.neighbour, "year", 2025));

        both.get("/tasks?plan=" + copy)
                .body("items[0].lead.id", equalTo(namesake.toString()))
                .body("items[0].channels", hasSize(0));
        both.get("/plans/" + copy)
                .body("place", nullValue())
                .body(
                        "warnings.find { it.code == 'COPY_DROPPED' }.detail",
                        containsString("không còn: Đài truyền thanh xã"));
    }

    @Test
    void whenTheOldPlanIsDeletedTheCopyStands() {
        var copy = copy(2025);
        ha.get("/plans/" + copy).body("copiedFrom", notNullValue());
        ha.delete("/plans/" + old.id, ha.version("/plans/" + old.id)).statusCode(204);
        ha.get("/plans/" + copy).statusCode(200).body("copiedFrom", nullValue());
    }

    private void giveRoleAtNeighbour(Actor actor) {
        World.administrator()
                .put(
                        "/accounts/" + actor.id(),
                        Map.of(
                                "username",
                                actor.username(),
                                "fullName",
                                "Người Hai Xã",
                                "roles",
                                List.of(
                                        Map.of("role", "COORDINATOR", "unit", world.commune),
                                        Map.of("role", "COORDINATOR", "unit", world.neighbour)),
                                "assignees",
                                List.of()))
                .statusCode(200);
    }

    private Map<String, Object> draft(int year) {
        return Map.of("unit", world.commune, "year", year);
    }

    private UUID copy(int year) {
        return ha.create(copies, draft(year));
    }

    private String copyWith(String key) {
        return ha.request()
                .header("Idempotency-Key", key)
                .body(draft(2025))
                .post(Actor.API + copies)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private JsonPath read(String path) {
        return ha.get(path).statusCode(200).extract().jsonPath();
    }
}
