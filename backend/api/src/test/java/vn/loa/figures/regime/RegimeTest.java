package vn.loa.figures.regime;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.World;

/** Regimes as units set them, and which of them a report follows. */
@QuarkusTest
class RegimeTest {
    private World world;
    private Actor ha;
    private Actor so;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        so = world.cast.so();
    }

    /** One period, the first quarter, due on {@code dueDay} March. */
    static Map<String, Object> regime(UUID unit, String reach, int dueDay) {
        return Map.of(
                "unit",
                unit,
                "reach",
                reach,
                "name",
                "Hạn gửi báo cáo " + dueDay + "/3",
                "source",
                "Công văn của Sở Nội vụ",
                "validFrom",
                "2022-01-01",
                "dueMoves",
                false,
                "periods",
                List.of(period("Q1", dueDay)),
                "recipients",
                List.of("{superior} (để báo cáo);", "Lưu: VT."),
                "outline",
                List.of(
                        Map.of("code", "I", "heading", "Kết quả", "money", false, "text", "{{passage.overview}}"),
                        Map.of("code", "II", "heading", "Kiến nghị", "money", false)));
    }

    private static Map<String, Object> period(String code, int dueDay) {
        return Map.of(
                "code",
                code,
                "fromYear",
                -1,
                "fromMonth",
                12,
                "fromDay",
                15,
                "toMonth",
                3,
                "toDay",
                14,
                "dueYear",
                0,
                "dueMonth",
                3,
                "dueDay",
                dueDay);
    }

    private static Map<String, Object> with(Map<String, Object> draft, Consumer<Map<String, Object>> change) {
        var changed = new HashMap<>(draft);
        change.accept(changed);
        return changed;
    }

    private void due(int year, String day) {
        ha.get("/periods?unit=" + world.commune + "&year=" + year)
                .body("items.find { it.code == 'Q1' }.dueOn", equalTo(day));
    }

    @Test
    void aReportFollowsTheUnitAboveThenTheOwnThenTheNation() {
        due(2023, "2023-03-20");
        ha.create("/reporting-regimes", regime(world.commune, "OWN", 17));
        due(2023, "2023-03-17");
        due(2021, "2021-03-20");
        var above = so.create("/reporting-regimes", regime(world.province, "BELOW", 16));
        due(2023, "2023-03-16");
        ha.get("/reporting-regimes?unit=" + world.commune)
                .body("items.unit.id[0]", equalTo(world.province.toString()), "items.reach[1]", equalTo("OWN"))
                .body("items[0].can", equalTo(List.of("REPORTING_REGIME_READ")));
        ha.post("/reporting-regimes", regime(world.commune, "OWN", 15)).statusCode(409);
        so.delete("/reporting-regimes/" + above, so.version("/reporting-regimes/" + above))
                .statusCode(204);
        due(2023, "2023-03-17");
    }

    @Test
    void aProvincesDeadlineStandsInItsMatrixAndNotInItsOwnReports() {
        so.create("/reporting-regimes", regime(world.province, "BELOW", 16));
        so.get("/units/" + world.province + "/completeness?year=2023")
                .body("items.cells.flatten().dueOn", hasItem("2023-03-16"))
                .body("items.cells.flatten().dueOn", not(hasItem("2023-03-20")));
        so.get("/periods?unit=" + world.province + "&year=2023").body("items.dueOn", hasItem("2023-03-20"));
    }

    @Test
    void aReportBegunKeepsItsWindowDeadlineAndOutline() {
        var plan = world.issuedPlan(2023);
        var path = "/reporting-regimes/" + so.create("/reporting-regimes", regime(world.province, "BELOW", 16));
        var report = ha.create("/reports", Map.of("plan", plan.id, "period", "Q1"));
        so.put(path, regime(world.province, "BELOW", 25)).statusCode(200).body("name", equalTo("Hạn gửi báo cáo 25/3"));
        ha.get("/reports/" + report).body("dueOn", equalTo("2023-03-16"), "sections.code", equalTo(List.of("I", "II")));
        ha.get("/report-data?unit=" + world.commune + "&year=2023&state=DRAFT")
                .body("items.findAll { it.regime != 'Hạn gửi báo cáo 16/3' }", empty());
        due(2023, "2023-03-25");
    }

    @Test
    void aDeadlineOnADayOffMovesWhereTheRegimeSaysSo() {
        // 16/3/2025 is a Sunday
        var path = "/reporting-regimes/" + so.create("/reporting-regimes", regime(world.province, "BELOW", 16));
        due(2025, "2025-03-16");
        so.put(path, with(regime(world.province, "BELOW", 16), draft -> draft.put("dueMoves", true)))
                .statusCode(200);
        due(2025, "2025-03-17");
        due(2026, "2026-03-16");
    }

    @Test
    void whatCannotBeIsRefusedWhereItStands() {
        refused(draft -> draft.put("validTo", "2021-12-31"), "/validTo", "REGIME_ENDS_BEFORE_IT_BEGINS");
        refused(
                draft -> draft.put("periods", List.of(period("Q1", 14))),
                "/periods/0/dueDay",
                "DUE_BEFORE_WINDOW_CLOSES");
        refused(
                draft -> draft.put("periods", List.of(period("Q1", 16), period("Q1", 17))),
                "/periods/1/code",
                "PERIOD_REPEATED");
        refused(
                draft -> draft.put("periods", List.of(with(period("Q1", 16), one -> {
                    one.put("toMonth", 2);
                    one.put("toDay", 29);
                }))),
                "/periods/0/toDay",
                "DAY_NOT_IN_EVERY_YEAR");
        refused(
                draft -> draft.put("periods", List.of(with(period("Q1", 16), one -> one.put("fromYear", 0)))),
                "/periods/0/toDay",
                "WINDOW_ENDS_BEFORE_IT_BEGINS");
        refused(
                draft -> draft.put(
                        "outline",
                        List.of(Map.of("code", "I", "heading", "A", "money", false, "text", "{{khong.co}}"))),
                "/outline/0/text",
                "SECTION_TOKEN_UNKNOWN");
        refused(draft -> draft.put("periods", List.of()), "/periods", null);
        so.create("/reporting-regimes", regime(world.province, "BELOW", 16));
        set(regime(world.province, "BELOW", 18)).statusCode(422).body("errors[0].code", equalTo("REGIME_OVERLAPS"));
    }

    private void refused(Consumer<Map<String, Object>> change, String pointer, String code) {
        var answer = set(with(regime(world.province, "BELOW", 16), change)).statusCode(422);
        answer.body("errors[0].pointer", equalTo(pointer));
        if (code != null) {
            answer.body("errors[0].code", equalTo(code));
        }
    }

    private ValidatableResponse set(Map<String, Object> draft) {
        return so.post("/reporting-regimes", draft);
    }
}
