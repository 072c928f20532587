package vn.loa.figures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** A province's report of a period, made in one act out of its communes' reports. */
@QuarkusTest
class ConsolidationTest {
    private static final LocalDate FROM = LocalDate.of(2021, 12, 15);
    private static final LocalDate TO = LocalDate.of(2022, 3, 14);

    @Inject
    SessionFactory hibernate;

    @Inject
    Reports reports;

    private World world;
    private PlanInWorld plan;
    private Actor so;
    private Actor lead;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2022);
        so = world.cast.so();
        lead = world.account("lanhdao", "Lãnh đạo tỉnh", "LEADER", world.province, List.of());
        SentReport.issuedPlan(world.province, 2022);
    }

    private static Map<String, Object> taking(String basis) {
        return Map.of("period", "Q1", "year", 2022, "basis", basis);
    }

    private ValidatableResponse consolidate(Actor actor, String basis) {
        return actor.post("/units/" + world.province + "/consolidations", taking(basis));
    }

    private String consolidated(String basis) {
        return "/reports/" + consolidate(so, basis).statusCode(201).extract().path("id");
    }

    private ValidatableResponse preview(String basis) {
        return so.get("/units/" + world.province + "/consolidation?period=Q1&year=2022&basis=" + basis)
                .statusCode(200);
    }

    /** The commune's own report of two broadcasts, sent by Hà. */
    private ReportInWorld sent() {
        var channel = world.channel("LOUDSPEAKER", "Hệ thống truyền thanh xã", "lượt phát");
        plan.activity("2022-02-03", null, channel, 12);
        plan.activity("2022-02-10", null, channel, 3);
        return ReportInWorld.compiled(world, plan, "Q1").sent("1", "2022-03-19");
    }

    private ReportInWorld accepted() {
        var report = sent();
        so.put(report.path + "/acceptance", Map.of()).statusCode(200);
        return report;
    }

    private static String figure(String code) {
        return "figures.find { it.code == '%s' }".formatted(code);
    }

    private String part(UUID unit) {
        return "find { it.unit.id == '%s' }".formatted(unit);
    }

    private void submit(Actor writer, String report) {
        List<Map<String, Object>> sections = writer.get(report).extract().path("sections");
        sections.forEach(section -> writer.put(
                        report + "/sections/" + section.get("code"),
                        (int) section.get("version"),
                        Map.of("heading", section.get("heading"), "text", "Đã có {{activity.count}} hoạt động."))
                .statusCode(200));
        writer.put(report + "/submission", Map.of()).statusCode(200);
    }

    private void sign(String report) {
        submit(so, report);
        lead.put(report + "/approval", ReportInWorld.issuance("77")).statusCode(200);
    }

    @Test
    void whoCompilesAtTheUnitConsolidatesThere() {
        accepted();
        consolidate(Actor.NOBODY, "ACCEPTED").statusCode(401);
        consolidate(world.cast.ha(), "ACCEPTED").statusCode(404);
        consolidate(lead, "ACCEPTED").statusCode(403);
        so.get("/reports?unit=" + world.province).body("items", empty());
        consolidate(so, "ACCEPTED").statusCode(201).body("state", equalTo("DRAFT"), "basis", equalTo("ACCEPTED"));
        so.get("/journal?limit=1&unit=" + world.province).body("items[0].fact", equalTo("REPORT_CONSOLIDATED"));
    }

    @Test
    void aKeyMakesOneConsolidatedReport() {
        accepted();
        var key = UUID.randomUUID().toString();
        var path = Actor.API + "/units/" + world.province + "/consolidations";
        var first = so.request()
                .header("Idempotency-Key", key)
                .body(taking("ACCEPTED"))
                .post(path);
        var again = so.request()
                .header("Idempotency-Key", key)
                .body(taking("ACCEPTED"))
                .post(path);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        so.get("/reports?unit=" + world.province).body("items.size()", equalTo(1));
    }

    @Test
    void acceptedReportsAreSummedAndTheOthersNamed() {
        accepted();
        var other = SentReport.ofFirstQuarter(world.neighbour, "SENT", Map.of("activity.count", 5L));
        var third = SentReport.unit(world.province, "xã Vắng", "2020-01-01", null);
        preview("ACCEPTED")
                .body("taken", equalTo(1), "report", nullValue(), "parts.size()", equalTo(3))
                .body("parts." + part(third) + ".state", nullValue(), "parts." + part(third) + ".report", nullValue())
                .body("parts." + part(world.neighbour) + ".state", equalTo("SENT"));
        preview("SENT")
                .body("taken", equalTo(2), "parts." + part(world.neighbour) + ".report", equalTo(other.toString()));
        var report = consolidated("ACCEPTED");
        so.get(report)
                .body(figure("activity.count") + ".value", equalTo(2))
                .body(figure("activity.quantity.LOUDSPEAKER") + ".value", equalTo(15))
                .body("warnings.find { it.code == 'PARTS_MISSING' }.detail", containsString("xã Vắng"));
        consolidate(so, "SENT")
                .statusCode(201)
                .body(
                        "id",
                        equalTo(report.substring("/reports/".length())),
                        figure("activity.count") + ".value",
                        equalTo(7))
                .body("warnings.code", hasItems("PARTS_NOT_ACCEPTED", "PARTS_MISSING"));
        so.get(report + "/parts")
                .body("items." + part(world.neighbour) + ".figures[1].value", equalTo(5))
                .body("items." + part(world.commune) + ".edition", equalTo(1));
    }

    @Test
    void itsOwnActsCountBesideThemOnce() {
        accepted();
        var channel = so.create(
                "/channels",
                Map.of(
                        "unit",
                        world.province,
                        "type",
                        "LOUDSPEAKER",
                        "name",
                        "Đài tỉnh",
                        "measure",
                        "lượt phát",
                        "slots",
                        List.of()));
        var own = Database.text("select id from plan where unit_id = '" + world.province + "'");
        so.post(
                        "/activities",
                        Map.of(
                                "plan",
                                own,
                                "channel",
                                channel,
                                "on",
                                "2022-01-20",
                                "title",
                                "Bản tin của tỉnh",
                                "quantity",
                                4,
                                "topics",
                                List.of(),
                                "evidence",
                                List.of()))
                .statusCode(201);
        var report = consolidated("ACCEPTED");
        so.get(report).body(figure("activity.quantity.LOUDSPEAKER") + ".value", equalTo(19));
        var rows = report + "/figures/activity.quantity.LOUDSPEAKER/rows";
        so.get(rows)
                .body("items.kind", equalTo(List.of("ACTIVITY", "REPORT")), "items.counted", equalTo(List.of(4, 15)))
                .body("items[1].title", containsString("xã Thử"));
        so.get(rows + "?limit=1").body("items.size()", equalTo(1), "next", notNullValue());
        submit(so, report);
        so.get(rows).body("items.counted", equalTo(List.of(4, 15)), "items[1].kind", equalTo("REPORT"));
    }

    @Test
    void aShareIsNumeratorsOverDenominators() {
        var one = SentReport.ofFirstQuarter(world.commune, "ACCEPTED", Map.of());
        SentReport.figure(one, "task.done", 1, 1L, null);
        var other = SentReport.ofFirstQuarter(world.neighbour, "ACCEPTED", Map.of());
        SentReport.figure(other, "task.done", 1, 9L, null);
        so.get(consolidated("ACCEPTED"))
                .body(
                        figure("task.done") + ".numerator",
                        equalTo(2),
                        figure("task.done") + ".denominator",
                        equalTo(10));
    }

    @Test
    void whatIsCountedInSeveralMeasuresIsNeverAdded() {
        var one = SentReport.ofFirstQuarter(world.commune, "ACCEPTED", Map.of());
        SentReport.figure(one, "activity.quantity.LOUDSPEAKER", 12, null, "lượt phát");
        var other = SentReport.ofFirstQuarter(world.neighbour, "ACCEPTED", Map.of());
        SentReport.figure(other, "activity.quantity.LOUDSPEAKER", 3, null, "giờ");
        var report = consolidated("ACCEPTED");
        so.get(report)
                .body(figure("activity.quantity.LOUDSPEAKER"), nullValue())
                .body(figure("activity.quantity.LOUDSPEAKER~giờ") + ".value", equalTo(3))
                .body(figure("activity.quantity.LOUDSPEAKER~lượt_phát") + ".measure", equalTo("lượt phát"));
        String rows = so.get(report).extract().path(figure("activity.quantity.LOUDSPEAKER~lượt_phát") + ".rows");
        so.get(URLDecoder.decode(rows.substring(Actor.API.length()), StandardCharsets.UTF_8))
                .statusCode(200)
                .body("items.counted", equalTo(List.of(12)));
        submit(so, report);
        so.get(report).body(figure("activity.quantity.LOUDSPEAKER~giờ") + ".frozen", equalTo(true));
    }

    @Test
    void yearsLaterTheNamedEditionsGiveTheSameDigits() {
        accepted();
        SentReport.ofFirstQuarter(world.neighbour, "ACCEPTED", Map.of("activity.count", 5L, "activity.audience", 40L));
        var report = consolidated("ACCEPTED");
        sign(report);
        plan.activity("2022-02-20", null, world.channel("PORTAL", "Trang thông tin", "tin"), 1);
        List<Map<String, Object>> parts = so.get(report + "/parts").extract().path("items");
        var sums = new HashMap<String, Integer>();
        parts.forEach(part -> {
            var path = "/reports/" + part.get("report");
            so.get(path).body("contentHash", equalTo(part.get("contentHash")));
            List<Map<String, Object>> figures = so.get(path).extract().path("figures");
            figures.forEach(figure -> sums.merge((String) figure.get("code"), (int) figure.get("value"), Integer::sum));
        });
        List<Map<String, Object>> figures = so.get(report).extract().path("figures");
        assertThat(sums).containsEntry("activity.count", 7).containsEntry("activity.audience", 40);
        assertThat(figures).allSatisfy(figure -> assertThat(figure.get("value"))
                .as("%s", figure.get("code"))
                .isEqualTo(sums.getOrDefault((String) figure.get("code"), 0)));
    }

    @Test
    void aContributorCorrectedAfterwardsIsNamedAndTakenOnlyByADraft() {
        var first = accepted();
        var report = consolidated("SENT");
        var correction = first.correction();
        plan.activity("2022-02-21", null, world.channel("PORTAL", "Trang thông tin", "tin"), 1);
        correction.sent("2", "2022-03-30");
        so.get(report)
                .body("warnings.find { it.code == 'PART_CORRECTED' }.subject", equalTo(correction.id.toString()))
                .body(figure("activity.count") + ".value", equalTo(2));
        so.get(report + "/parts").body("items." + part(world.commune) + ".newer.edition", equalTo(2));
        sign(report);
        consolidate(so, "SENT").statusCode(409).body("code", equalTo("REPORT_NOT_TO_BE_CONSOLIDATED"));
        so.get(report)
                .body(figure("activity.count") + ".value", equalTo(2))
                .body("warnings.find { it.code == 'PART_CORRECTED' }.detail", containsString("bản lần 1"));
        var next = "/reports/" + so.create(report + "/corrections", Map.of());
        so.get(next).body("basis", equalTo("SENT"), figure("activity.count") + ".value", equalTo(2));
        consolidate(so, "SENT")
                .statusCode(201)
                .body("edition", equalTo(2), figure("activity.count") + ".value", equalTo(3));
        so.get(next + "/differences")
                .body("items.find { it.code == 'activity.count' }.rows.change", hasItems("ADDED", "REMOVED"));
    }

    @Test
    void itsPaperNamesWhoIsMissingOrLateAndListsTheUnitsOnALandscapeSheet() {
        ReportInWorld.compiled(world, plan, "Q1").sent("1", "2022-03-22");
        SentReport.unit(world.province, "xã Vắng", "2020-01-01", null);
        var report = consolidated("SENT");
        sign(report);
        var annex = "annexes.find { it.title == 'SỐ LIỆU CỦA TỪNG ĐƠN VỊ' }";
        so.get(report + "/document")
                .statusCode(200)
                .body("blocks.text", hasItem(containsString("tổng hợp từ 1 báo cáo của 3 đơn vị")))
                .body("blocks.text", hasItem(containsString("xã Vắng")))
                .body("blocks.text", hasItem(containsString("(2 ngày)")))
                .body(annex + ".orientation", equalTo("LANDSCAPE"))
                .body(annex + ".blocks[0].columns.size()", equalTo(8))
                .body(annex + ".blocks[0].widths.sum()", equalTo(100))
                .body(annex + ".blocks[0].rows.collect { it[1] }", hasItems("xã Vắng", "Tổng cộng"))
                .body(annex + ".blocks[0].rows.find { it[1] == 'xã Vắng' }[7]", equalTo("Chưa lập báo cáo"));
    }

    @Test
    void whatIsSubmittedIsHashedWithItsParts() {
        accepted();
        var report = consolidated("ACCEPTED");
        submit(so, report);
        var id = UUID.fromString(report.substring("/reports/".length()));
        assertThat(whole(id)).isTrue();
        Database.execute("update report_part set days_late = 9 where report_id = ?", id);
        assertThat(whole(id)).isFalse();
        Database.execute("update report_part set days_late = 0 where report_id = ?", id);
        lead.put(report + "/approval", ReportInWorld.issuance("78")).statusCode(200);
        assertThatThrownBy(() -> Database.execute("update report_part set name = 'xã khác' where report_id = ?", id))
                .hasMessageContaining("a signed report does not change");
        assertThatThrownBy(() -> Database.execute("update report set basis = null where id = ?", id))
                .hasMessageContaining("a signed report does not change");
    }

    private boolean whole(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> reports.whole(id));
    }

    @Test
    void withoutAPlanOrAnyReportNothingIsMade() {
        consolidate(so, "ACCEPTED").statusCode(409).body("code", equalTo("REPORT_NOTHING_TO_CONSOLIDATE"));
        so.get("/reports?unit=" + world.province).body("items", empty());
        so.post("/units/" + world.province + "/consolidations", Map.of("period", "Q1", "year", 2031, "basis", "SENT"))
                .statusCode(409)
                .body("code", equalTo("REPORT_WITHOUT_PLAN"));
        world.cast
                .ha()
                .post("/units/" + world.commune + "/consolidations", taking("SENT"))
                .statusCode(409)
                .body("code", equalTo("REPORT_WITHOUT_CONTRIBUTORS"));
        so.post("/units/" + world.province + "/consolidations", Map.of("period", "Q1", "year", 2022))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/basis"));
    }

    @Test
    void whatMergedCountsOnceWithItsHeirOrWithTheProvince() {
        var a = SentReport.unit(world.province, "xã Cũ A", "2020-01-01", "2022-01-31");
        var b = SentReport.unit(world.province, "xã Cũ B", "2020-01-01", "2022-01-31");
        var heir = SentReport.unit(world.province, "xã Hợp nhất", "2022-02-01", null);
        Database.execute("insert into unit_succession (predecessor_id, successor_id) values (?, ?)", a, heir);
        Database.execute(
                "insert into unit_succession (predecessor_id, successor_id, share) values (?, ?, 'PARTIAL')", b, heir);
        var ended = LocalDate.of(2022, 1, 31);
        SentReport.of(a, "Q3", 2022, FROM, ended, "ACCEPTED", Map.of("activity.count", 10L));
        SentReport.of(b, "Q3", 2022, FROM, ended, "ACCEPTED", Map.of("activity.count", 100L));
        var clerk = world.account("moi", "Người Mới", "COORDINATOR", heir, List.of());
        SentReport.issuedPlan(heir, 2022);
        var own = clerk.post("/units/" + heir + "/consolidations", taking("ACCEPTED"))
                .statusCode(201)
                .body(figure("activity.count") + ".value", equalTo(10))
                .extract();
        preview("ACCEPTED").body("taken", equalTo(2));
        var path = "/reports/" + own.path("id");
        submit(clerk, path);
        world.account("truong", "Trưởng Mới", "LEADER", heir, List.of())
                .put(path + "/approval", ReportInWorld.issuance("1"))
                .statusCode(200);
        clerk.put(path + "/dispatch", Map.of("sentOn", "2022-03-19")).statusCode(200);
        so.put(path + "/acceptance", Map.of()).statusCode(200);
        consolidate(so, "ACCEPTED").statusCode(201).body(figure("activity.count") + ".value", equalTo(110));
        preview("ACCEPTED")
                .body("taken", equalTo(2), "parts.unit.name", hasItems("xã Cũ B", "xã Hợp nhất"))
                .body("parts." + part(a), nullValue());
    }

    @Test
    void itCostsTheSameStatementsForManyCommunes() {
        accepted();
        consolidated("ACCEPTED");
        long few = statements();
        for (int i = 0; i < 5; i++) {
            var unit = SentReport.unit(world.province, "xã Thêm " + i, "2020-01-01", null);
            SentReport.ofFirstQuarter(unit, "ACCEPTED", Map.of("activity.count", 1L));
        }
        assertThat(statements()).isEqualTo(few);
        preview("ACCEPTED").body("taken", equalTo(6));
    }

    private long statements() {
        var statistics = hibernate.getStatistics();
        return LongStream.generate(() -> {
                    long before = statistics.getPrepareStatementCount();
                    var report = consolidated("ACCEPTED");
                    so.get(report).statusCode(200);
                    so.get(report + "/parts").statusCode(200);
                    return statistics.getPrepareStatementCount() - before;
                })
                .limit(4)
                .min()
                .orElseThrow();
    }
}
