package vn.loa.figures.report;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** A province with communes whose reports are consolidated. */
abstract class ConsolidationInWorld {
    static final LocalDate FROM = LocalDate.of(2021, 12, 15);

    static final LocalDate TO = LocalDate.of(2022, 3, 14);

    World world;

    PlanInWorld plan;

    Actor so;

    Actor lead;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2022);
        so = world.cast.so();
        lead = world.account("lanhdao", "Lãnh đạo tỉnh", "LEADER", world.province, List.of());
        SentReport.issuedPlan(world.province, 2022);
    }

    static Map<String, Object> taking(String basis) {
        return Map.of("period", "Q1", "year", 2022, "basis", basis);
    }

    ValidatableResponse consolidate(Actor actor, String basis) {
        return actor.post("/units/" + world.province + "/consolidations", taking(basis));
    }

    String consolidated(String basis) {
        return "/reports/" + consolidate(so, basis).statusCode(201).extract().path("id");
    }

    ValidatableResponse preview(String basis) {
        return so.get("/units/" + world.province + "/consolidation?period=Q1&year=2022&basis=" + basis)
                .statusCode(200);
    }

    /** The commune's own report of two broadcasts, sent by Hà. */
    ReportInWorld sent() {
        var channel = world.channel("LOUDSPEAKER", "Hệ thống truyền thanh xã", "lượt phát");
        plan.activity("2022-02-03", null, channel, 12);
        plan.activity("2022-02-10", null, channel, 3);
        return ReportInWorld.compiled(world, plan, "Q1").sent("1", "2022-03-19");
    }

    ReportInWorld accepted() {
        var report = sent();
        so.put(report.path + "/acceptance", Map.of()).statusCode(200);
        return report;
    }

    static String figure(String code) {
        return "figures.find { it.code == '%s' }".formatted(code);
    }

    String part(UUID unit) {
        return "find { it.unit.id == '%s' }".formatted(unit);
    }

    void submit(Actor writer, String report) {
        List<Map<String, Object>> sections = writer.get(report).extract().path("sections");
        sections.forEach(section -> writer.put(
                        report + "/sections/" + section.get("code"),
                        (int) section.get("version"),
                        Map.of("heading", section.get("heading"), "text", "Đã có {{activity.count}} hoạt động."))
                .statusCode(200));
        writer.put(report + "/submission", Map.of()).statusCode(200);
    }

    void sign(String report) {
        submit(so, report);
        lead.put(report + "/approval", ReportInWorld.issuance("77")).statusCode(200);
    }
}
