package vn.loa.people.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.World;

/** A unit bears the code by which other systems of the State know it, for as long as it stands. */
@QuarkusTest
class AgencyCodeTest {
    private World world;
    private Actor administrator;
    private String path;
    private String code;

    @BeforeEach
    void tell() {
        world = World.tell();
        administrator = World.administrator();
        path = "/units/" + world.neighbour;
        code = "Y99." + Database.text("select nextval('test_world')");
    }

    @Test
    void whoMayEditTheUnitRecordsIt() {
        Actor.NOBODY.put(path + "/agency-code", 0, draft(code)).statusCode(401);
        world.cast.la().put(path + "/agency-code", 0, draft(code)).statusCode(403);
        administrator.put(path + "/agency-code", 7, draft(code)).statusCode(412);
        administrator.get(path).body("agencyCode", nullValue());
        record(code).statusCode(200).body("agencyCode", equalTo(code));
        administrator.get(path).body("agencyCode", equalTo(code));
        record(null).statusCode(200).body("agencyCode", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Z01.1",
                "h57",
                "H5",
                "H577",
                "H57.",
                ".H57",
                "H57..1",
                "H57.a",
                "H57.Đ",
                "H57 1",
                "000.00.00.H49"
            })
    void whatTheDecisionDoesNotKnowIsRefused(String wrong) {
        record(wrong)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/agencyCode"))
                .body("errors[0].code", equalTo("AGENCY_CODE_UNREADABLE"))
                .body("errors[0].detail", containsString("“" + wrong + "”"));
        administrator.get(path).body("agencyCode", nullValue()).body("version", equalTo(0));
    }

    @Test
    void itHasAtMost35Characters() {
        var longest = code + "." + "1".repeat(35 - code.length() - 1);
        record(longest + "1").statusCode(422).body("errors[0].code", equalTo("AGENCY_CODE_UNREADABLE"));
        record(longest).statusCode(200).body("agencyCode", equalTo(longest));
    }

    @Test
    void noTwoUnitsBearItAtOnce() {
        record(code).statusCode(200);
        var taken = administrator
                .put("/units/" + world.commune + "/agency-code", version(), draft(code))
                .statusCode(409)
                .body("code", equalTo("AGENCY_CODE_TAKEN"))
                .body("errors[0].pointer", equalTo("/agencyCode"));
        taken.body("errors[0].detail", containsString(name()));
        administrator.post("/units", unit("xã Trùng", "2024-01-01", code)).statusCode(409);
        var split = Map.of(
                "on", "2026-07-01",
                "from", List.of(Map.of("unit", world.neighbour, "share", "FULL")),
                "to", List.of(Map.of("unit", world.province, "code", unitCode(), "name", "xã Sau", "kind", "COMMUNE")));
        String heir = administrator
                .post("/unit-reorganisations", split)
                .statusCode(200)
                .extract()
                .path("to[0].id");
        var path = "/units/" + heir;
        administrator
                .put(path + "/agency-code", administrator.version(path), draft(code))
                .statusCode(200);
        administrator.get("/units?agencyCode=" + code).body("items.id", contains(world.neighbour.toString(), heir));
        administrator.get("/units?on=2026-08-01&agencyCode=" + code).body("items.id", contains(heir));
    }

    @Test
    void aNewUnitMayHaveItAtOnceAndIsFoundByIt() {
        String made = administrator
                .post("/units", unit("xã Mới", "2026-01-01", code))
                .statusCode(201)
                .body("agencyCode", equalTo(code))
                .extract()
                .path("id");
        administrator.get("/units?q=" + code.toLowerCase()).body("items.id", contains(made));
        administrator.get("/units?agencyCode=" + code + ".1").body("items", empty());
    }

    @Test
    void itIsInTheJournalBeforeAndAfter() {
        record(code).statusCode(200);
        record(code + ".1").statusCode(200);
        record(code + ".1").statusCode(200);
        var changes = Database.rows(
                "select changes from journal_entry where subject = ? and fact = 'UNIT_AGENCY_CODE_SET' order by sequence",
                world.neighbour);
        assertThat(changes).hasSize(2);
        assertThat(changes.get(1)).contains('"' + code + '"', '"' + code + ".1\"");
    }

    @Test
    void aSheetRecordsItAndTakesNoneAway() {
        var heading = "Mã đơn vị;Tên đơn vị;Mã định danh;Từ ngày\n";
        var known = Database.text("select code from unit where id = ?", world.neighbour) + ";" + name();
        var made = unitCode();
        var sheet =
                heading + known + ";" + code.toLowerCase() + ".2;1/7/2026\n" + made + ";xã Ba;" + code + ";1/7/2026\n";
        enter(sheet)
                .body("written", equalTo(true))
                .body("created", equalTo(1))
                .body("renamed", equalTo(0))
                .body("coded", equalTo(1))
                .body("unchanged", equalTo(0));
        administrator.get(path).body("agencyCode", equalTo(code + ".2"));
        administrator.get("/units?agencyCode=" + code).body("items.code", contains(made));
        enter(heading + known + ";;1/7/2026\n").body("unchanged", equalTo(1));
        enter(heading + known + ";" + code + ";1/7/2026\n" + made + ";xã Ba;Z1;1/7/2026\n")
                .body("written", equalTo(false))
                .body("problems.find { it.row == 2 }.code", equalTo("AGENCY_CODE_TAKEN"))
                .body("problems.find { it.row == 3 }.code", equalTo("AGENCY_CODE_UNREADABLE"));
        administrator.get(path).body("agencyCode", equalTo(code + ".2"));
    }

    private ValidatableResponse record(String agencyCode) {
        return administrator.put(path + "/agency-code", administrator.version(path), draft(agencyCode));
    }

    private int version() {
        return administrator.version("/units/" + world.commune);
    }

    private String name() {
        return administrator.get(path).extract().path("name");
    }

    private static String unitCode() {
        return "n" + Database.text("select nextval('test_world')");
    }

    private static Map<String, Object> draft(String agencyCode) {
        return agencyCode == null ? Map.of() : Map.of("agencyCode", agencyCode);
    }

    private Map<String, Object> unit(String name, String from, String agencyCode) {
        return Map.of(
                "unit",
                world.province,
                "code",
                unitCode(),
                "name",
                name,
                "kind",
                "COMMUNE",
                "validFrom",
                from,
                "agencyCode",
                agencyCode);
    }

    private ValidatableResponse enter(String sheet) {
        return administrator
                .request()
                .queryParam("unit", world.province)
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("file", "don-vi.csv", sheet.getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .post(Actor.API + "/unit-imports")
                .then()
                .statusCode(200);
    }
}
