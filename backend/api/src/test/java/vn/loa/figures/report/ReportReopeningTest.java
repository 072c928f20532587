package vn.loa.figures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.TestClock;
import vn.loa.world.World;

/** One section of a signed report is opened again for its unit, until a moment. */
@QuarkusTest
class ReportReopeningTest {
    private static final LocalDate AFTER = TestClock.TODAY.plusDays(2);

    private World world;
    private PlanInWorld plan;
    private Actor ha;
    private Actor minh;
    private Actor so;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2022);
        ha = world.cast.ha();
        minh = world.cast.minh();
        so = world.cast.so();
    }

    private ReportInWorld accepted() {
        plan.activity("2022-02-01", null, world.channel("LOUDSPEAKER", "Đài truyền thanh", "lượt phát"), 3);
        var report = ReportInWorld.compiled(world, plan, "Q1").sent("1", "2022-03-19");
        so.put(report.path + "/acceptance", Map.of()).statusCode(200);
        return report;
    }

    private static Map<String, Object> opening(String section) {
        return Map.of(
                "section", section, "until", TestClock.TODAY.plusDays(1) + "T10:00:00Z", "reason", "Nêu nguyên nhân.");
    }

    private ReportInWorld reopened(ReportInWorld report, String section) {
        so.put(report.path + "/reopening", opening(section)).statusCode(200);
        return report.next();
    }

    private String q1() {
        return "items.find { it.unit.id == '%s' }.cells.find { it.period == 'Q1' }".formatted(world.commune);
    }

    @Test
    void theUnitAboveOpensWhatItWasSentAndTheLeaderWhatWasNot() {
        var report = ReportInWorld.compiled(world, plan, "Q1");
        minh.put(report.path + "/reopening", opening("III"))
                .statusCode(409)
                .body("code", equalTo("REPORT_NOT_TO_BE_REOPENED"));
        report.signed("1");
        Actor.NOBODY.put(report.path + "/reopening", 0, opening("III")).statusCode(401);
        world.cast.la().put(report.path + "/reopening", 0, opening("III")).statusCode(404);
        ha.put(report.path + "/reopening", opening("III")).statusCode(403);
        so.put(report.path + "/reopening", opening("III")).statusCode(403);
        minh.get(report.path).body("can", hasItem("REPORT_RETURN"));
        minh.put(report.path + "/reopening", 0, opening("III")).statusCode(412);
        minh.put(report.path + "/reopening", opening("III"))
                .statusCode(200)
                .body("state", equalTo("APPROVED"), "reopened.section", equalTo("III"), "reopened.open", equalTo(true));
        minh.delete(report.path + "/reopening", minh.version(report.path)).statusCode(200);
        ha.put(report.path + "/dispatch", Map.of("sentOn", "2022-03-19")).statusCode(200);
        minh.put(report.path + "/reopening", opening("III")).statusCode(403);
        so.get(report.path).body("can", hasItems("REPORT_ACCEPT", "REPORT_REOPEN"));
        so.put(report.path + "/reopening", opening("III")).statusCode(200).body("reopened.by", equalTo("Sở Nội vụ"));
    }

    @Test
    void thatSectionAloneIsEditedAndHandedInAsTheNextEdition() {
        var report = accepted();
        var figures = report.figures();
        plan.activity("2022-02-08", null, world.channel("LOUDSPEAKER", "Loa xóm", "lượt phát"), 2);
        var next = reopened(report, "III");
        ha.get("/me/inbox?unit=" + world.commune)
                .body("waiting.kind", contains("REPORT_REOPENED"), "waiting.subject", contains(next.id.toString()))
                .body("waiting[0].reason", equalTo("Mục III, sửa và trình trước 17:00 26/11/2026: Nêu nguyên nhân."));
        so.get("/units/" + world.province + "/completeness?year=2022")
                .body(q1() + ".state", equalTo("ACCEPTED"), q1() + ".reopenedSection", equalTo("III"));
        so.get(next.path).statusCode(404);
        ha.get(next.path)
                .body("state", equalTo("DRAFT"), "edition", equalTo(2), "reopening.section", equalTo("III"))
                .body("can", contains("REPORT_READ", "REPORT_SUBMIT"))
                .body("sections.findAll { it.can }.code", contains("III"))
                .body("figures.frozen", not(hasItem(false)));
        next.write(next.section("III"), "Nguyên nhân: thiếu người; {{activity.count}} hoạt động.")
                .statusCode(200);
        next.write(next.section("I"), "Sửa cả mục này.").statusCode(409).body("code", equalTo("REPORT_OPEN_IN_PART"));
        ha.put(next.path, Map.of("title", "Tên khác", "recipients", List.of()))
                .statusCode(409)
                .body("code", equalTo("REPORT_OPEN_IN_PART"));
        ha.put(next.path + "/figures/activity.count/pin", Map.of("value", 1, "reason", "Giữ"))
                .statusCode(409)
                .body("code", equalTo("REPORT_OPEN_IN_PART"));
        ha.put(next.path + "/submission", Map.of()).statusCode(200);
        minh.put(next.path + "/return", Map.of("reason", "Viết gọn hơn.")).statusCode(200);
        next.write(next.section("III"), "Nguyên nhân: thiếu người.").statusCode(200);
        ha.put(next.path + "/submission", Map.of()).statusCode(200);
        minh.put(next.path + "/approval", ReportInWorld.issuance("2")).statusCode(200);
        ha.put(next.path + "/dispatch", Map.of("sentOn", "2022-03-30")).statusCode(200);
        assertThat(next.figures()).allSatisfy((code, figure) -> assertThat(figure.get("value"))
                .as(code)
                .isEqualTo(figures.get(code).get("value")));
        so.get(next.path + "/differences").body("items.code", contains("III"));
        so.get(next.path).body("frozenAt", equalTo(report.view().path("frozenAt")), "late", equalTo(false));
        so.get("/me/inbox?unit=" + world.province).body("waiting.subject", contains(next.id.toString()));
        so.get(report.path).body("reopened", nullValue(), "correctedBy.id", equalTo(next.id.toString()));
        so.get("/units/" + world.province + "/completeness?year=2022")
                .body(q1() + ".edition", equalTo(2), q1() + ".reopenedSection", nullValue());
        ha.get("/journal?unit=" + world.commune)
                .body("items.fact", hasItems("REPORT_SECTION_REOPENED", "REPORT_SECTION_EDITED", "REPORT_SENT"));
        ha.get("/reports/" + report.id + "/figures/activity.count/rows").body("items.size()", equalTo(1));
    }

    @Test
    void fromTheMomentOnItIsClosedByItselfAndTheWordsWaitForAnotherOpening() {
        var report = accepted();
        var next = reopened(report, "III");
        next.write(next.section("III"), "Nguyên nhân: thiếu người.").statusCode(200);
        var late = ha.on(AFTER);
        var section = next.section("III");
        late.put(
                        next.path + "/sections/III",
                        (int) section.get("version"),
                        Map.of("heading", section.get("heading"), "text", "Muộn."))
                .statusCode(409)
                .body("code", equalTo("REPORT_REOPENING_OVER"));
        late.put(next.path + "/submission", Map.of()).statusCode(409).body("code", equalTo("REPORT_REOPENING_OVER"));
        late.get(next.path).body("can", contains("REPORT_READ"), "sections.collectMany { it.can }", empty());
        late.get(report.path)
                .body("reopened", nullValue(), "correctedBy", nullValue(), "can", hasItem("REPORT_COMPILE"));
        late.get("/me/inbox?unit=" + world.commune).body("waiting.kind", not(hasItem("REPORT_REOPENED")));
        so.on(AFTER)
                .get("/units/" + world.province + "/completeness?year=2022")
                .body(q1() + ".reopenedSection", nullValue());
        so.on(AFTER)
                .put(
                        report.path + "/reopening",
                        Map.of("section", "III", "until", AFTER.plusDays(1) + "T10:00:00Z", "reason", "Thêm một ngày."))
                .statusCode(200);
        late.get(next.path).body("sections.find { it.code == 'III' }.text", equalTo("Nguyên nhân: thiếu người."));
        late.put(next.path + "/submission", Map.of()).statusCode(200);
    }

    @Test
    void aCorrectionOfTheWholeTakesThePlaceOfOneWhoseTimeIsOver() {
        var report = accepted();
        var next = reopened(report, "III");
        ha.post(report.path + "/corrections", Map.of()).statusCode(409);
        var late = ha.on(AFTER);
        late.post(report.path + "/corrections", Map.of()).statusCode(201).body("reopening", nullValue());
        late.get(next.path).statusCode(404);
        so.on(AFTER)
                .put(
                        report.path + "/reopening",
                        Map.of("section", "III", "until", AFTER.plusDays(1) + "T10:00:00Z", "reason", "Sửa."))
                .statusCode(409)
                .body("code", equalTo("REPORT_CORRECTION_DRAFTED"));
    }

    @Test
    void itIsClosedBeforeItsMomentByWhoOpenedIt() {
        var report = accepted();
        var next = reopened(report, "III");
        so.put(report.path + "/reopening", opening("I"))
                .statusCode(409)
                .body("code", equalTo("REPORT_CORRECTION_DRAFTED"));
        ha.delete(report.path + "/reopening", ha.version(report.path)).statusCode(403);
        so.delete(report.path + "/reopening", so.version(report.path))
                .statusCode(200)
                .body("reopened", nullValue());
        next.write(next.section("III"), "Muộn.").statusCode(409).body("code", equalTo("REPORT_REOPENING_OVER"));
        so.delete(report.path + "/reopening", so.version(report.path))
                .statusCode(409)
                .body("code", equalTo("REPORT_NOT_REOPENED"));
        assertThat(reopened(report, "I").sections())
                .filteredOn(section -> !((List<?>) section.get("can")).isEmpty())
                .extracting(section -> section.get("code"))
                .containsExactly("I");
        ha.get("/journal?unit=" + world.commune)
                .body("items.fact", hasItems("REPORT_REOPENING_CLOSED", "REPORT_DELETED"));
    }

    @Test
    void whatCannotBeOpenedIsRefusedAndChangesNothing() {
        var report = accepted();
        refused(report, Map.of("section", "X", "until", AFTER + "T10:00:00Z", "reason", "Sửa"), "/section");
        refused(report, Map.of("section", "III", "until", "2026-11-24T10:00:00Z", "reason", "Sửa"), "/until");
        refused(report, Map.of("section", "III", "until", "2999-01-01T00:00:00Z", "reason", "Sửa"), "/until");
        refused(report, Map.of("section", "III", "until", AFTER + "T10:00:00Z"), "/reason");
        refused(report, Map.of("section", "III", "reason", "Sửa"), "/until");
        so.get(report.path).body("reopened", nullValue());
        var other = ReportInWorld.compiled(world, plan, "H1").sent("9", "2022-06-19");
        so.put(other.path + "/return", Map.of("reason", "Sai")).statusCode(200);
        so.put(other.path + "/reopening", opening("III"))
                .statusCode(409)
                .body("code", equalTo("REPORT_NOT_TO_BE_REOPENED"));
        var correction = report.correction();
        so.put(report.path + "/reopening", opening("III"))
                .statusCode(409)
                .body("code", equalTo("REPORT_CORRECTION_DRAFTED"));
        so.get(report.path).body("can", not(hasItem("REPORT_REOPEN")));
        correction.sent("2", "2022-03-30");
        so.put(report.path + "/reopening", opening("III")).statusCode(409).body("code", equalTo("REPORT_CORRECTED"));
    }

    private void refused(ReportInWorld report, Object draft, String pointer) {
        so.put(report.path + "/reopening", draft).statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }
}
