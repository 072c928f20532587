package vn.loa.figures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** Which communes have reported, as their province sees it, and how it reminds those that have not. */
@QuarkusTest
class CompletenessTest {
    private static final Map<String, Object> REASON = Map.of("reason", "Chưa nêu nguyên nhân.");

    private World world;
    private PlanInWorld plan;
    private Actor ha;
    private Actor so;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2022);
        ha = world.cast.ha();
        so = world.cast.so();
    }

    private ReportInWorld report() {
        return ReportInWorld.compiled(world, plan, "Q1");
    }

    private ValidatableResponse matrix() {
        return so.get("/units/" + world.province + "/completeness?year=2022").statusCode(200);
    }

    private String q1() {
        return "items.find { it.unit.id == '%s' }.cells.find { it.period == 'Q1' }".formatted(world.commune);
    }

    private Map<String, Object> reminding(UUID... units) {
        return Map.of("units", List.of(units), "period", "Q1", "year", 2022, "note", "Gửi trước 17 giờ.");
    }

    private ValidatableResponse remind(Actor actor, Object draft) {
        return actor.post("/units/" + world.province + "/reminders", draft);
    }

    @Test
    void aCellFollowsTheReportFromNothingToAcceptance() {
        matrix().body("items.unit.id", hasItem(world.commune.toString()))
                .body("items.unit.id", hasItem(world.neighbour.toString()))
                .body(q1() + ".state", nullValue(), q1() + ".late", equalTo(true), q1() + ".report", nullValue());
        var report = report();
        matrix().body(q1() + ".state", equalTo("DRAFT"), q1() + ".report", nullValue());
        report.submitted();
        matrix().body(q1() + ".state", equalTo("SUBMITTED"), q1() + ".report", nullValue());
        world.cast
                .minh()
                .put(report.path + "/approval", ReportInWorld.issuance("1"))
                .statusCode(200);
        matrix().body(q1() + ".state", equalTo("APPROVED"), q1() + ".late", equalTo(true));
        ha.put(report.path + "/dispatch", Map.of("sentOn", "2022-03-23")).statusCode(200);
        matrix().body(q1() + ".state", equalTo("SENT"), q1() + ".late", equalTo(true), q1() + ".daysLate", equalTo(3))
                .body(q1() + ".report", equalTo(report.id.toString()), q1() + ".documentNumber", equalTo("1/BC-UBND"));
        so.put(report.path + "/return", REASON).statusCode(200);
        var correction = report.correction();
        matrix().body(q1() + ".state", equalTo("RETURNED"), q1() + ".report", equalTo(report.id.toString()));
        correction.sent("2", "2022-03-30");
        matrix().body(q1() + ".state", equalTo("SENT"), q1() + ".edition", equalTo(2), q1() + ".daysLate", equalTo(3));
        so.put(correction.path + "/acceptance", Map.of()).statusCode(200);
        matrix().body(q1() + ".state", equalTo("ACCEPTED"));
        so.get("/units/" + world.province + "/completeness?year=2022&period=H1&q=khong-co-xa-nay")
                .body("items", empty());
    }

    @Test
    void theSheetHasALineForEachUnitAndPeriodAndOnlyThoseThatStandSo() {
        var sheet = Actor.API + "/units/" + world.province + "/completeness/sheet.csv?year=2022";
        report();
        var lines = so.request().get(sheet).asString().lines().toList();
        assertThat(lines.getFirst()).startsWith("Mã đơn vị,Đơn vị,Năm,Kỳ báo cáo,Hạn gửi,Trạng thái");
        assertThat(lines).anyMatch(line -> line.contains(",2022,quý I,2022-03-20,Đang soạn,"));
        int units = so.get("/units/" + world.province + "/completeness?year=2022&count=true")
                .extract()
                .path("total");
        assertThat(so.request()
                        .get(sheet + "&period=Q1&standing=MISSING")
                        .asString()
                        .lines())
                .hasSize(units + 1);
        assertThat(so.request().get(sheet + "&standing=ACCEPTED").asString().lines())
                .hasSize(1);
        so.get("/units/" + world.province + "/completeness/sheet.csv?standing=ASLEEP")
                .statusCode(400);
    }

    @Test
    void whoIsNotAboveSeesNoMatrix() {
        var path = "/units/" + world.province + "/completeness";
        Actor.NOBODY.get(path).statusCode(401);
        ha.get(path).statusCode(404);
        world.cast.la().get("/units/" + world.commune + "/completeness").statusCode(404);
        ha.get("/units/" + world.commune + "/completeness").statusCode(200).body("items", empty());
    }

    @Test
    void aUnitThatEndedOwesOnlyWhatClosedBefore() {
        var successor = world.successor();
        so.get("/units/" + world.province + "/completeness?year=2099")
                .body("items.unit.id", not(hasItem(world.commune.toString())))
                .body("items.unit.id", hasItem(successor.toString()));
        matrix().body("items.unit.id", hasItem(world.commune.toString()));
    }

    @Test
    void aReminderIsShownWhereTheCommuneLooksFirstAndOnceADay() {
        remind(Actor.NOBODY, reminding(world.commune)).statusCode(401);
        remind(world.cast.la(), reminding(world.commune)).statusCode(422);
        remind(ha, reminding(world.commune)).statusCode(403);
        remind(so, reminding(world.province)).statusCode(403);
        remind(so, reminding()).statusCode(422).body("errors[0].pointer", equalTo("/units"));
        remind(so, reminding(world.commune, world.commune))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/units/1"), "errors[0].code", equalTo("REPEATED"));
        remind(so, reminding(world.commune, world.neighbour)).statusCode(201).body("reminded.size()", equalTo(2));
        remind(so, reminding(world.commune))
                .statusCode(201)
                .body("reminded", empty(), "spared.id", equalTo(List.of(world.commune.toString())));
        matrix().body(q1() + ".remindedAt", notNullValue());
        var deadline = "deadlines.find { it.period == 'Q1' && it.dueOn == '2022-03-20' }.reminder";
        ha.get("/me/inbox?unit=" + world.commune)
                .body(deadline + ".by", equalTo("Sở Nội vụ"), deadline + ".note", equalTo("Gửi trước 17 giờ."));
        ha.get("/journal?limit=1&unit=" + world.commune)
                .body(
                        "items[0].fact",
                        equalTo("REMINDER_SENT"),
                        "items[0].subjectTitle",
                        equalTo("Báo cáo quý I năm 2022"));
        report().sent("1", "2022-03-19");
        remind(so.on(LocalDate.parse("2026-12-01")), reminding(world.commune)).body("reminded", empty());
    }

    @Test
    void theProvincesDaySpeaksOfItsCommunes() {
        report().sent("1", "2022-03-19");
        so.on(LocalDate.parse("2022-03-21"))
                .get("/me/inbox?unit=" + world.province)
                .body("below.period", equalTo("Q1"), "below.year", equalTo(2022), "below.waiting", equalTo(1))
                .body("below.units", equalTo(2), "below.missing", equalTo(1), "below.late", equalTo(1));
        ha.get("/me/inbox?unit=" + world.commune).body("below", nullValue());
    }
}
