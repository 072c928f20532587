package vn.loa.figures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;

/** A province's report of a period, made in one act out of its communes' reports. */
@QuarkusTest
class ConsolidationTest extends ConsolidationInWorld {
    @Inject
    SessionFactory hibernate;

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
    void sumsThatArePinnedStandForThePartsTheyWereMadeOf() {
        accepted();
        var report = consolidated("ACCEPTED");
        so.put(report + "/figures/activity.count/pin", Map.of("value", 2, "reason", "Đã báo cáo miệng"))
                .statusCode(200);
        consolidate(so, "SENT").statusCode(409).body("code", equalTo("REPORT_FIGURES_PINNED"));
        so.delete(report + "/figures/activity.count/pin", so.version(report)).statusCode(200);
        consolidate(so, "SENT").statusCode(201);
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
