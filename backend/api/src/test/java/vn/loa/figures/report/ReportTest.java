package vn.loa.figures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** A report's way: compiled, written, submitted, returned, approved. */
@QuarkusTest
class ReportTest {
    private World world;
    private PlanInWorld plan;
    private Actor ha;
    private Actor minh;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2022);
        ha = world.cast.ha();
        minh = world.cast.minh();
    }

    private ReportInWorld report(String period) {
        return ReportInWorld.compiled(world, plan, period);
    }

    @Test
    void whoMayDoWhatClimbsTheLadder() {
        var draft = Map.of("plan", plan.id, "period", "Q1");
        Actor.NOBODY.post("/reports", draft).statusCode(401);
        world.cast.la().post("/reports", draft).statusCode(422);
        world.cast.tu().post("/reports", draft).statusCode(403);
        var report = report("Q1").written();
        world.cast.la().get(report.path).statusCode(404);
        world.cast.so().get(report.path).statusCode(404);
        world.cast.giam().get(report.path).statusCode(200);
        minh.put(report.path + "/submission", Map.of()).statusCode(403);
        ha.put(report.path + "/submission", Map.of()).statusCode(200);
        ha.put(report.path + "/approval", ReportInWorld.issuance("1")).statusCode(403);
        minh.put(report.path + "/approval", ReportInWorld.issuance("1"))
                .statusCode(200)
                .body("state", equalTo("APPROVED"), "documentNumber", equalTo("1/BC-UBND"), "late", equalTo(true));
        world.cast.so().get(report.path).statusCode(200);
        world.cast.la().get(report.path).statusCode(404);
    }

    @Test
    void unitsAboveListAReportOnceItIsApproved() {
        var above = "/reports?unit=" + world.commune;
        var draft = report("H1");
        var report = report("Q1").submitted();
        var so = world.cast.so();
        so.get(above).statusCode(200).body("items", empty());
        so.get("/reports?within=" + world.province).body("items", empty());
        minh.put(report.path + "/approval", ReportInWorld.issuance("1")).statusCode(200);
        for (var list : List.of(above, "/reports?plan=" + plan.id, "/reports?within=" + world.province)) {
            so.get(list).body("items.id", equalTo(List.of(report.id.toString())));
        }
        world.cast.la().get(above).body("items", empty());
        world.cast
                .giam()
                .get(above + "&sort=dueOn")
                .body("items.id", equalTo(List.of(report.id.toString(), draft.id.toString())));
    }

    @Test
    void windowDeadlineAndOutlineComeFromTheCalendar() {
        ha.post("/reports", Map.of("plan", plan.id, "period", "Q1"))
                .statusCode(201)
                .body(
                        "title",
                        equalTo("Kết quả tuyên truyền cải cách hành chính quý I năm 2022"),
                        "from",
                        equalTo("2021-12-15"),
                        "to",
                        equalTo("2022-03-14"),
                        "dueOn",
                        equalTo("2022-03-20"),
                        "state",
                        equalTo("DRAFT"),
                        "recipients",
                        hasItems("Lưu: VT."),
                        "sections.code",
                        equalTo(List.of("I", "II", "III", "IV", "V", "VI")),
                        "sections.unknownFigures.flatten()",
                        empty());
    }

    @Test
    void aPeriodHasOneReportAndTheSecondTryNamesIt() {
        var first = report("Q1");
        ha.post("/reports", Map.of("plan", plan.id, "period", "Q1"))
                .statusCode(409)
                .header("Location", equalTo("/api/v1" + first.path))
                .body("code", equalTo("REPORT_EXISTS"), "detail", containsString("quý I năm 2022"));
        ha.get("/periods?unit={unit}&year=2022", world.commune)
                .statusCode(200)
                .body("items.code", equalTo(List.of("Q1", "H1", "Q3", "YEAR")))
                .body("items[0].report", equalTo(first.id.toString()), "items[0].reportState", equalTo("DRAFT"))
                .body("items[0].late", equalTo(true), "items[1].report", nullValue());
    }

    @Test
    void onlyAnIssuedPlanAndAKnownPeriodCanBeReported() {
        var draft = world.plan(2023);
        ha.post("/reports", Map.of("plan", draft.id, "period", "Q1"))
                .statusCode(409)
                .body("code", equalTo("REPORT_PLAN_NOT_IN_FORCE"));
        ha.post("/reports", Map.of("plan", plan.id, "period", "Q1", "year", 2020))
                .statusCode(422)
                .body("errors[0].code", equalTo("REPORT_PERIOD_UNKNOWN"));
        ha.post("/reports", Map.of("plan", FreshId.next(), "period", "Q1")).statusCode(422);
        ha.post("/reports", Map.of("plan", plan.id, "period", "Q2")).statusCode(400);
    }

    @Test
    void sectionsAreEditedOneAtATimeWithTheirOwnVersion() {
        var report = report("Q1");
        int head = report.view().path("version");
        var second = report.section("II");
        report.write(second, "Có {{activity.count}} hoạt động, {{activity.count.PRESS}} bài báo.")
                .statusCode(200)
                .body("figures", equalTo(List.of("activity.count")))
                .body("unknownFigures", equalTo(List.of("activity.count.PRESS")))
                .body("ready", equalTo(false), "updatedBy", equalTo("Trần Thị Ngọc Hà"));
        report.write(second, "Ghi đè").statusCode(412);
        report.write(report.section("V"), "Tiếp tục thực hiện.").statusCode(200).body("ready", equalTo(true));
        assertThat(report.view().<Integer>path("version")).isEqualTo(head);
        ha.put(report.path + "/sections/X", 0, Map.of("heading", "Mục lạ", "text", "…"))
                .statusCode(404);
    }

    @Test
    void theAccountantWritesTheSectionOnMoneyAndNoOther() {
        var report = report("Q1");
        var tai = world.cast.tai();
        var body = Map.of("heading", "Kinh phí", "text", "Đã chi {{expenditure.total}} đồng.");
        tai.put(report.path + "/sections/III", (int) report.section("III").get("version"), body)
                .statusCode(200)
                .body("can", equalTo(List.of("REPORT_COMPILE")));
        tai.put(report.path + "/sections/II", (int) report.section("II").get("version"), body)
                .statusCode(403);
        world.cast
                .tu()
                .put(report.path + "/sections/III", (int) report.section("III").get("version"), body)
                .statusCode(403);
    }

    @Test
    void whatBlocksSubmissionIsToldBeforehandAndAtTheTry() {
        var report = report("Q1");
        report.write(report.section("II"), "Có {{activity.nonsense}}.").statusCode(200);
        var blocking = report.view().<List<String>>path("blocking.code");
        assertThat(blocking).contains("SECTION_BLANK", "SECTION_UNKNOWN_FIGURE");
        ha.put(report.path + "/submission", Map.of())
                .statusCode(409)
                .body("code", equalTo("REPORT_INCOMPLETE"))
                .body("errors.pointer", hasItems("/sections/VI/text", "/sections/II/text"))
                .body("errors.code", equalTo(blocking));
        assertThat(report.view().<String>path("state")).isEqualTo("DRAFT");
        assertThat(report.written().view().<List<?>>path("blocking")).isEmpty();
    }

    @Test
    void aSubmittedReportIsShutUntilItComesBack() {
        var report = report("Q1").submitted();
        report.write(report.section("II"), "Sửa sau khi trình").statusCode(409);
        ha.put(report.path, Map.of("title", "Tên khác", "recipients", List.of()))
                .statusCode(409);
        ha.delete(report.path, ha.version(report.path)).statusCode(409);
        minh.put(report.path + "/return", Map.of()).statusCode(422);
        minh.put(report.path + "/return", Map.of("reason", "Bổ sung nguyên nhân."))
                .statusCode(200)
                .body("state", equalTo("DRAFT"), "returnReason", equalTo("Bổ sung nguyên nhân."))
                .body("contentHash", nullValue(), "frozenAt", nullValue());
        report.write(report.section("II"), "Đã bổ sung.").statusCode(200);
        ha.put(report.path + "/submission", Map.of("note", "Trình lại"))
                .statusCode(200)
                .body("frozenAt", notNullValue());
        ha.delete(report.path + "/submission", ha.version(report.path))
                .statusCode(200)
                .body("state", equalTo("DRAFT"), "returnReason", nullValue());
        minh.put(report.path + "/approval", ReportInWorld.issuance("1")).statusCode(409);
        ha.put(report.path, 0, Map.of("title", "Cũ", "recipients", List.of())).statusCode(412);
        ha.delete(report.path, ha.version(report.path)).statusCode(204);
        ha.get(report.path).statusCode(404);
    }

    @Test
    void aNumberIsGivenOnceAYear() {
        var first = report("Q1").submitted();
        var second = report("H1").submitted();
        minh.put(first.path + "/approval", ReportInWorld.issuance("7")).statusCode(200);
        minh.put(second.path + "/approval", ReportInWorld.issuance("7"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/number"), "errors[0].code", equalTo("REPORT_NUMBER_TAKEN"));
        minh.put(second.path + "/approval", ReportInWorld.issuance("8"))
                .statusCode(200)
                .body("warnings.code", hasItems("ISSUED_BEFORE_WINDOW_END"));
    }

    @Test
    void whoSubmittedDoesNotApproveUnlessNobodyElseCan() {
        var both = world.account("chi", "Hồ Thị Chi", "COORDINATOR", world.neighbour, List.of());
        lead(both, world.neighbour, "COORDINATOR", "LEADER");
        var plan = issuedAlone(both);
        var report = both.create("/reports", Map.of("plan", plan, "period", "Q1"));
        var path = "/reports/" + report;
        List<Map<String, Object>> sections = both.get(path).extract().path("sections");
        for (var section : sections) {
            both.put(
                            path + "/sections/" + section.get("code"),
                            (int) section.get("version"),
                            Map.of("heading", section.get("heading"), "text", "Không có."))
                    .statusCode(200);
        }
        both.put(path + "/submission", Map.of()).statusCode(200).body("can", hasItems("REPORT_APPROVE"));
        world.account("pho", "Bùi Văn Phó", "LEADER", world.neighbour, List.of());
        both.put(path + "/approval", ReportInWorld.issuance("1"))
                .statusCode(409)
                .body("code", equalTo("REPORT_SUBMITTER_CANNOT_APPROVE"));
    }

    private static void lead(Actor actor, UUID unit, String... roles) {
        var held = java.util.Arrays.stream(roles)
                .map(role -> Map.of("role", role, "unit", unit))
                .toList();
        World.administrator()
                .put(
                        "/accounts/" + actor.id(),
                        Map.of(
                                "username",
                                actor.username(),
                                "fullName",
                                "Hồ Thị Chi",
                                "roles",
                                held,
                                "assignees",
                                List.of()))
                .statusCode(200);
    }

    private UUID issuedAlone(Actor both) {
        var id = both.create(
                "/plans",
                Map.of(
                        "unit",
                        world.neighbour,
                        "year",
                        2022,
                        "programme",
                        "CCHC",
                        "title",
                        "Tuyên truyền cải cách hành chính năm 2022",
                        "recipients",
                        List.of()));
        both.put(
                        "/plans/" + id + "/clauses",
                        Map.of("items", List.of(Map.of("id", FreshId.next(), "kind", "TEXT", "heading", "NỘI DUNG"))))
                .statusCode(200);
        both.put("/plans/" + id + "/submission", Map.of()).statusCode(200);
        both.put("/plans/" + id + "/issuance", issuance("KH-UBND")).statusCode(200);
        return id;
    }

    private static Map<String, Object> issuance(String notation) {
        var issuance = new java.util.HashMap<>(ReportInWorld.issuance("3"));
        issuance.put("notation", notation);
        return issuance;
    }
}
