package vn.loa.figures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loa.world.Database;

/** What becomes of a consolidated report: its digits, its parts and its paper stay as they were signed. */
@QuarkusTest
class ConsolidatedReportTest extends ConsolidationInWorld {
    @Inject
    Reports reports;

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
}
