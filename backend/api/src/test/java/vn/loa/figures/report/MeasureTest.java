package vn.loa.figures.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FreshId;

/** A commune whose two loudspeaker channels are measured in plays and in hours: nothing ever adds the two. */
@QuarkusTest
class MeasureTest extends ConsolidationInWorld {
    private static final String VOLUME = "activity.quantity.LOUDSPEAKER";
    private static final String PLAYS = VOLUME + "~lượt_phát";
    private static final String HOURS = VOLUME + "~giờ";

    private Actor ha;
    private UUID plays;
    private UUID hours;
    private UUID first;

    @BeforeEach
    void measureInTwoWays() {
        ha = world.cast.ha();
        plays = world.channel("LOUDSPEAKER", "Hệ thống truyền thanh xã", "lượt phát");
        hours = world.channel("LOUDSPEAKER", "Loa kéo của thôn", "giờ");
        first = plan.activity("2022-02-03", null, plays, 12);
        plan.activity("2022-02-10", null, hours, 3);
    }

    private ReportInWorld report() {
        return ReportInWorld.compiled(world, plan, "Q1");
    }

    @Test
    void eachMeasureIsAFigureOfItsOwnWithItsRowsLiveAndFrozen() {
        var report = report();
        requireApart(report);
        requireApart(report.submitted());
        ha.get(report.path + "/figures/" + VOLUME + "/rows").statusCode(404);
    }

    private void requireApart(ReportInWorld report) {
        var figures = report.figures();
        assertThat(figures).containsKeys(PLAYS, HOURS).doesNotContainKey(VOLUME);
        assertThat(figures.get("activity.count.LOUDSPEAKER")).containsEntry("value", 2);
        assertThat(figures.get(PLAYS))
                .containsEntry("value", 12)
                .containsEntry("measure", "lượt phát")
                .containsEntry("name", "Khối lượng thực hiện – Đài truyền thanh (lượt phát)");
        assertThat(figures.get(HOURS)).containsEntry("value", 3).containsEntry("measure", "giờ");
        assertThat(report.rows(ha, PLAYS, 5))
                .extracting(row -> row.get("counted"))
                .containsExactly(12);
        assertThat(report.rows(ha, HOURS, 5))
                .extracting(row -> row.get("counted"))
                .containsExactly(3);
    }

    @Test
    void aMeasureThatNothingWasDoneInNamesNoFigure() {
        var unused = world.channel("PORTAL", "Trang tin", "tin, bài");
        world.channel("PORTAL", "Trang của thôn", "bài đăng");
        var report = report();
        assertThat(report.figures()).containsKey("activity.quantity.PORTAL");
        plan.activity("2022-02-11", null, unused, 4);
        assertThat(report.figures().get("activity.quantity.PORTAL"))
                .containsEntry("value", 4)
                .containsEntry("measure", "tin, bài");
    }

    @Test
    void sentenceAndPaperSayOneAfterTheOther() {
        var report = report();
        ha.get(report.path + "/passages")
                .body(
                        "passages.written",
                        hasItem(
                                "Hệ thống truyền thanh đã thực hiện 03 giờ và 12 lượt phát trong 02 hoạt động về CCHC."));
        ha.get(report.path + "/document")
                .body(
                        "blocks.find { it.type == 'TABLE' }.rows.findAll { it[1] == 'Đài truyền thanh' }.collect { it.drop(2) }",
                        contains(
                                List.of("2", "", "hoạt động", ""),
                                List.of("", "3", "giờ", ""),
                                List.of("", "12", "lượt phát", "")));
    }

    @Test
    void aFigureThatWasLeftOutOfThePaperStaysOutInEachMeasure() {
        plan.activity("2022-02-14", null, world.channel("PORTAL", "Trang tin", "tin, bài"), 6);
        var report = report();
        var head = Map.of(
                "title",
                "Báo cáo quý I",
                "recipients",
                List.of(),
                "figures",
                report.figures().keySet().stream()
                        .filter(code -> !code.equals("activity.quantity.PORTAL"))
                        .toList());
        ha.put(report.path, head).statusCode(200);
        plan.activity("2022-02-15", null, world.channel("PORTAL", "Trang của thôn", "bài đăng"), 2);
        ha.get(report.path)
                .body(figure("activity.quantity.PORTAL~bài_đăng") + ".onPaper", equalTo(false))
                .body(figure(PLAYS) + ".onPaper", equalTo(true));
    }

    @Test
    void whatOneStatementSaysIsPinnedTogetherInEveryMeasure() {
        var report = report();
        ha.put(report.path + "/figures/" + PLAYS + "/pin", Map.of("value", 12, "reason", "Đã thống nhất"))
                .statusCode(200)
                .body("figures.findAll { it.pin != null }.code", contains("activity.count.LOUDSPEAKER", HOURS, PLAYS));
        plan.activity("2022-02-12", null, plays, 5);
        ha.get(report.path)
                .body(figure(PLAYS) + ".value", equalTo(12), figure(PLAYS) + ".pin.computed", equalTo(17))
                .body(figure(HOURS) + ".pin.computed", equalTo(3));
    }

    @Test
    void aRollUpAddsLikeToLikeAlone() {
        var report = report().sent("1", "2022-03-19");
        so.put(report.path + "/acceptance", Map.of()).statusCode(200);
        var other = SentReport.ofFirstQuarter(world.neighbour, "ACCEPTED", Map.of("activity.count.LOUDSPEAKER", 2L));
        SentReport.figure(other, VOLUME, 4, null, "giờ");
        var third = SentReport.unit(world.province, "xã Cũ", "2020-01-01", null);
        var old = SentReport.ofFirstQuarter(third, "ACCEPTED", Map.of());
        SentReport.figure(old, VOLUME, 9, null, null);
        var sum = consolidated("ACCEPTED");
        so.get(sum)
                .body(figure(VOLUME), nullValue())
                .body(figure(PLAYS) + ".value", equalTo(12))
                .body(figure(HOURS) + ".value", equalTo(7))
                .body(figure(VOLUME + "~sản_phẩm") + ".value", equalTo(9))
                .body(figure("activity.count.LOUDSPEAKER") + ".value", equalTo(4));
        so.get(sum + "/figures/" + HOURS + "/rows").body("items.counted", equalTo(List.of(4, 3)));
        submit(so, sum);
        so.get("/report-data?figure=" + VOLUME + "&within=" + world.province)
                .body("items.findAll { it.reportId == '" + report.id + "' }.measure", contains("giờ", "lượt phát"))
                .body("items.findAll { it.reportId == '" + old + "' }.value", contains(9));
    }

    @Test
    void itsOwnActsAndItsPartsAreAddedInTheirMeasures() {
        var report = report().sent("1", "2022-03-19");
        so.put(report.path + "/acceptance", Map.of()).statusCode(200);
        var own = so.create(
                "/channels",
                Map.of(
                        "unit",
                        world.province,
                        "type",
                        "LOUDSPEAKER",
                        "name",
                        "Loa lưu động",
                        "measure",
                        "giờ",
                        "slots",
                        List.of()));
        so.create(
                "/activities",
                Map.of(
                        "plan",
                        Database.text("select id from plan where unit_id = '" + world.province + "'"),
                        "channel",
                        own,
                        "on",
                        "2022-01-20",
                        "title",
                        "Loa lưu động",
                        "quantity",
                        2,
                        "topics",
                        List.of(),
                        "evidence",
                        List.of()));
        var sum = consolidated("ACCEPTED");
        so.get(sum).body(figure(HOURS) + ".value", equalTo(5), figure(PLAYS) + ".value", equalTo(12));
        so.get(sum + "/figures/" + HOURS + "/rows").body("items.kind", contains("ACTIVITY", "REPORT"));
        so.get(sum + "/figures/" + PLAYS + "/rows").body("items.kind", contains("REPORT"));
    }

    @Test
    void aSumFrozenBeforeIsReadAsItWasAndItsCorrectionTellsItApart() {
        var frozen = SentReport.ofFirstQuarter(world.commune, "ACCEPTED", Map.of());
        SentReport.figure(frozen, VOLUME, 15, null, null);
        ha.get("/reports/" + frozen)
                .body(figure(VOLUME) + ".value", equalTo(15))
                .body(figure(VOLUME) + ".measure", equalTo("sản phẩm"));
        ha.get("/reports/" + frozen + "/figures/" + VOLUME + "/rows").statusCode(200);
        var correction = ha.create("/reports/" + frozen + "/corrections", Map.of());
        ha.get("/reports/" + correction + "/differences")
                .body("items.findAll { it.code.startsWith('" + VOLUME + "') }.after", contains("3", "12", null));
    }

    @Test
    void whatIsNotAloneInItsMeasureAnyMoreIsStillComparedWithItself() {
        ha.put("/activities/" + first + "/withdrawal", Map.of("reason", "Ghi trùng"))
                .statusCode(200);
        var signed = report().signed("1");
        assertThat(signed.figures().get(VOLUME)).containsEntry("measure", "giờ");
        plan.activity("2022-03-02", null, plays, 7);
        ha.get(signed.correction().path + "/differences")
                .body("items.findAll { it.code.startsWith('" + VOLUME + "') }.code", contains(PLAYS))
                .body("items.find { it.code == '" + PLAYS + "' }.after", equalTo("7"));
    }

    @Test
    void lastYearIsComparedWithInTheSameMeasureOnly() {
        var earlier = world.issuedPlan(2021);
        earlier.activity("2021-02-10", null, hours, 40);
        var channel = world.channel("PORTAL", "Trang tin", "tin, bài");
        plan.activity("2022-02-14", null, channel, 6);
        earlier.activity("2021-02-11", null, world.channel("PORTAL", "Trang cũ", "lượt xem"), 4000);
        ha.get(report().path + "/passages")
                .body(
                        "passages.written",
                        hasItem("Cổng, trang thông tin điện tử đã đăng 06 tin, bài về CCHC (ngày 14/02/2022)."));
    }

    @Test
    void aTargetIsMeasuredInItsOwnMeasure() {
        var aimed = world.plan(2024);
        aimed.put("targets", List.of(target("Giờ"), target("lượt phát"), target("chuyên mục")));
        aimed.issue();
        aimed.activity("2024-02-03", null, plays, 12);
        ha.get("/plans/" + aimed.id + "/targets").body("items.reached", contains(12, 12, 12));
        aimed.activity("2024-02-04", null, hours, 3);
        ha.get("/plans/" + aimed.id + "/targets").body("items.reached", contains(3, 12, 0));
        var report = ReportInWorld.compiled(world, aimed, "Q1").figures();
        assertThat(report.get(HOURS)).containsEntry("target", 50);
        assertThat(report.get(PLAYS)).containsEntry("target", 50);
    }

    private static Map<String, Object> target(String measure) {
        return Map.of(
                "id",
                FreshId.next(),
                "name",
                measure,
                "formula",
                "QUANTITY_SUM",
                "channelType",
                "LOUDSPEAKER",
                "measure",
                measure,
                "value",
                50);
    }

    @Test
    void whatIsPublicSaysEachByItself() {
        world.cast.minh().put("/plans/" + plan.id + "/publication", Map.of()).statusCode(200);
        given().get("/open/plans/" + plan.id)
                .then()
                .body("channels.find { it.type == 'LOUDSPEAKER' }.volumes.quantity", contains(3, 12))
                .body("channels.find { it.type == 'LOUDSPEAKER' }.activities", equalTo(2));
    }
}
