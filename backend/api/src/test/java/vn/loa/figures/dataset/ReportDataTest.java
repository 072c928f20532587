package vn.loa.figures.dataset;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FreshId;
import vn.loa.world.FullWorld;
import vn.loa.world.World;

/** Figures of many units as one table, as a data office pulls it. */
@QuarkusTest
class ReportDataTest extends ReportDataInWorld {
    @Test
    void nobodyAndStrangersFindNothing() {
        Actor.NOBODY.get("/report-data").statusCode(401);
        Actor.NOBODY.get("/report-data.csv").statusCode(401);
        full.world
                .cast
                .la()
                .get("/report-data")
                .statusCode(200)
                .body("items.unitId", not(hasItem(full.world.commune.toString())));
        full.world.cast.la().get("/report-data?within=" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void aRowSaysAllThatTheReportSays() {
        var report = ha.get("/reports/" + full.report).extract();
        data(so, "")
                .body("items.size()", equalTo(report.<List<?>>path("figures").size()))
                .body("items.figureCode", equalTo(report.path("figures.code")))
                .body("items.value", equalTo(report.path("figures.value")))
                .body("items.measure", equalTo(report.path("figures.measure")))
                .body("items.figureName", equalTo(report.path("figures.name")))
                .body(row("activity.count") + ".unitId", equalTo(full.world.commune.toString()))
                .body(row("activity.count") + ".unitName", startsWith("xã Thử"))
                .body(row("activity.count") + ".unitCode", startsWith("x"))
                .body(row("activity.count") + ".parentCode", startsWith("t"))
                .body(row("activity.count") + ".agencyCode", nullValue())
                .body(row("activity.count") + ".regime", equalTo(regime()))
                .body(row("activity.count") + ".programme", equalTo("CCHC"))
                .body(row("activity.count") + ".period", equalTo("Q1"))
                .body(row("activity.count") + ".year", equalTo(2024))
                .body(row("activity.count") + ".from", equalTo("2023-12-15"))
                .body(row("activity.count") + ".to", equalTo("2024-03-14"))
                .body(row("activity.count") + ".state", equalTo("APPROVED"))
                .body(row("activity.count") + ".reportId", equalTo(full.report.toString()))
                .body(row("activity.count") + ".reportNumber", equalTo("15/BC-UBND"))
                .body(row("activity.count") + ".contentHash", equalTo(report.path("contentHash")))
                .body(row("activity.count") + ".frozenAt", equalTo(report.path("frozenAt")))
                .body(row("activity.count") + ".updatedAt", equalTo(report.path("updatedAt")))
                .body(row("task.done") + ".denominator", equalTo(1));
    }

    private String regime() {
        return ha.get("/reporting-regimes?unit=" + full.world.commune)
                .extract()
                .path("items.find { it.reach == 'BELOW' }.name");
    }

    @Test
    void whatIsNotSignedIsOfItsOwnUnitAlone() {
        var h1 = full.report("H1");
        data(ha, "&period=H1").body("items", empty());
        full.submit(h1);
        data(ha, "&period=H1")
                .body("items.reportId", everyItem(equalTo(h1.toString())))
                .body("items.state", hasItem("SUBMITTED"));
        data(so, "&period=H1").body("items", empty());
        data(so, "").body("items.period", everyItem(equalTo("Q1")));
    }

    @Test
    void ofSeveralEditionsTheOneThatStandsIsShown() {
        var sent = Map.of("sentOn", "2024-03-19");
        ha.put("/reports/" + full.report + "/dispatch", sent).statusCode(200);
        var correction = ha.create("/reports/" + full.report + "/corrections", Map.of());
        full.submit(correction);
        data(ha, "").body("items.reportId", everyItem(equalTo(full.report.toString())));
        full.world
                .cast
                .minh()
                .put("/reports/" + correction + "/approval", FullWorld.issuance("16", "BC-UBND", "2024-03-19"))
                .statusCode(200);
        data(so, "").body("items.reportId", everyItem(equalTo(full.report.toString())));
        ha.put("/reports/" + correction + "/dispatch", sent).statusCode(200);
        data(so, "")
                .body("items.reportId", everyItem(equalTo(correction.toString())))
                .body("items.size()", not(equalTo(0)));
    }

    @Test
    void aUnitIsNamedByItsAgencyCodeWhereItHasOne() {
        var path = "/units/" + full.world.commune;
        var code = "Y97." + full.world.commune.toString().substring(0, 8).toUpperCase();
        var administrator = World.administrator();
        administrator
                .put(path + "/agency-code", administrator.version(path), Map.of("agencyCode", code))
                .statusCode(200);
        data(so, "&agencyCode=" + code)
                .body("items.agencyCode.unique()", equalTo(List.of(code)))
                .body("items.unitId.unique()", equalTo(List.of(full.world.commune.toString())));
        data(so, "&agencyCode=" + code + ".1").body("items", empty());
    }

    @Test
    void filtersNarrow() {
        data(so, "&year=2023").body("items", empty());
        data(so, "&programme=KHAC").body("items", empty());
        data(so, "&state=SENT").body("items", empty());
        data(so, "&figure=task.total&figure=activity.count")
                .body("items.figureCode", equalTo(List.of("activity.count", "task.total")));
        String updated = ha.get("/reports/" + full.report).extract().path("updatedAt");
        data(so, "&figure=task.total&updatedSince=" + updated).body("items.size()", equalTo(1));
        data(so, "&updatedSince=2100-01-01T00:00:00Z").body("items", empty());
        data(so, "&state=APPROVED&period=Q1&year=2024&programme=CCHC&figure=task.total")
                .body("items.size()", equalTo(1));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        var bad = Map.of(
                "figure=task.totl", "?figure",
                "updatedSince=hôm qua", "?updatedSince",
                "year=x", "?year",
                "state=LOST", "?state",
                "bom=maybe", "?bom",
                "separator=,", "?separator",
                "sort=value", "?sort");
        bad.forEach((query, pointer) ->
                so.get("/report-data?" + query).statusCode(400).body("errors[0].pointer", equalTo(pointer)));
        so.request().accept("image/png").get(PATH).then().statusCode(406);
        so.get("/report-data.pdf").statusCode(404).body("code", equalTo("NO_SUCH_THING"));
        so.get("/reports.json").statusCode(404);
        so.get("/reports/" + full.report + ".csv").statusCode(404);
    }

    @Test
    void oneRequestGivesTheFiguresOfAHundredAndTwoCommunes() throws IOException {
        int figures = csv("").size();
        for (int i = 1; i <= 101; i++) {
            copied(i);
        }
        var lines = csv("");
        assertThat(lines).hasSize(102 * figures);
        assertThat(lines.stream().map(line -> line.get("unitCode")).distinct()).hasSize(102);
        assertThat(lines.stream()
                        .map(line -> line.get("unitId")
                                + line.get("programme")
                                + line.get("period")
                                + line.get("figureCode")))
                .doesNotHaveDuplicates();
        assertThat(csv("").stream().map(CSVRecord::toList))
                .as("the order is stable")
                .isEqualTo(lines.stream().map(CSVRecord::toList).toList());
        assertThat(file("csv", "&bom=true").asByteArray()).hasSizeGreaterThan(lines.size() * 100);
    }

    /** Another commune of the province with the same report. */
    private void copied(int number) {
        var unit = FreshId.next();
        var plan = FreshId.next();
        var report = FreshId.next();
        Database.execute("""
                insert into unit (id, code, name, kind, parent_id, path, valid_from)
                select ?, code || '-' || ?, name || ' ' || ?, kind, parent_id, cast(cast(path as text) || '_' || ? as ltree), valid_from from unit where id = ?
                """, unit, number, number, number, full.world.commune);
        Database.execute("""
                insert into plan (id, unit_id, unit_path, year, programme, title, state, number, notation, issued_on, signer, created_at, updated_at)
                select ?, u.id, u.path, year, programme, title, p.state, number, notation, issued_on, signer, created_at, updated_at
                from plan p, unit u where u.id = ? and p.id = ?
                """, plan, unit, full.plan.id);
        Database.execute("""
                insert into report (id, unit_id, unit_path, plan_id, period, year, title, from_on, to_on, due_on, state, number, notation, issued_on,
                    signer, frozen_at, content_hash, created_at, updated_at)
                select ?, u.id, u.path, ?, period, year, title, from_on, to_on, due_on, state, number, notation, issued_on, signer, frozen_at, content_hash,
                    created_at, updated_at from report r, unit u where u.id = ? and r.id = ?
                """, report, plan, unit, full.report);
        Database.execute("""
                insert into report_figure select ?, code, position, value, numerator, denominator, target, measure, row_count, rows
                from report_figure where report_id = ?
                """, report, full.report);
    }

    @Test
    void theDictionaryNamesEveryFigureInBothLanguages() throws IOException {
        // What a figure counts is no secret: whoever reads open data needs it too.
        Actor.NOBODY.get("/figures").statusCode(200);
        var dictionary = so.get("/figures").statusCode(200).extract();
        assertThat(dictionary.<List<String>>path("items.code"))
                .containsAll(data(so, "").extract().<List<String>>path("items.figureCode"))
                .doesNotHaveDuplicates()
                .contains("activity.count.LOUDSPEAKER", "expenditure.COMMUNE");
        for (var member : List.of("nameVi", "nameEn", "measureVi", "measureEn", "meaningVi", "meaningEn")) {
            assertThat(dictionary.<List<String>>path("items." + member))
                    .as(member)
                    .doesNotContainNull()
                    .noneMatch(String::isBlank);
        }
        assertThat(lines(so.request().get(Actor.API + "/figures.csv").asByteArray()).stream()
                        .map(line -> line.get("code")))
                .isEqualTo(dictionary.path("items.code"));
        given().header("Authorization", "Bearer " + so.token())
                .header("Accept-Language", "en")
                .get(PATH + "?within=" + full.world.province + "&figure=task.total")
                .then()
                .body("items[0].figureName", equalTo("Tasks"));
    }
}
