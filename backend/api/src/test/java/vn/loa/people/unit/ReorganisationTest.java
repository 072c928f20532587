package vn.loa.people.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.TestClock;
import vn.loa.world.Together;
import vn.loa.world.World;

/** Administrators make, rename, merge and split units, each from a day on. */
@QuarkusTest
class ReorganisationTest {
    private World world;
    private Actor administrator;
    private String code;

    @BeforeEach
    void tell() {
        world = World.tell();
        administrator = World.administrator();
        code = "n" + Database.text("select nextval('test_world')");
    }

    @Test
    void onlyTheAdministratorOfTheUnitOrAboveChangesIt() {
        var path = "/units/" + world.neighbour + "/name";
        var name = Map.of("name", "phường Bên", "validFrom", "2026-01-01");
        Actor.NOBODY.put(path, 0, name).statusCode(401);
        world.cast.la().put(path, 0, name).statusCode(403);
        world.cast.quan().put(path, 0, name).statusCode(404);
        administrator.get("/units/" + world.neighbour).body("names", hasSize(0));
        administrator.put(path, 0, name).statusCode(200).body("name", equalTo("phường Bên"));
        administrator.put(path, 0, name).statusCode(412);
    }

    @Test
    void aNameToComeIsKnownAndNotYetBorne() {
        var day = TestClock.TODAY.plusDays(30).toString();
        String before = administrator.get("/units/" + world.neighbour).extract().path("name");
        administrator
                .put("/units/" + world.neighbour + "/name", 0, Map.of("name", "phường Bên", "validFrom", day))
                .statusCode(200)
                .body("name", equalTo(before))
                .body("names.validFrom", contains("2020-01-01", day));
        administrator
                .put("/units/" + world.neighbour + "/name", 1, Map.of("name", "phường Sớm", "validFrom", "1990-01-01"))
                .statusCode(422)
                .body("errors[0].code", equalTo("UNIT_NOT_STANDING"));
    }

    @Test
    void aMergedUnitNamesThoseItCameFromAndTheyEnd() {
        var from = List.of(source(world.commune, "FULL"), source(world.neighbour, "FULL"));
        administrator
                .post(
                        "/unit-reorganisations",
                        Map.of("on", "2026-07-01", "from", from, "to", List.of(result("xã Chung", code))))
                .statusCode(200)
                .body("from.validTo", everyItem(equalTo("2026-06-30")))
                .body("to[0].validFrom", equalTo("2026-07-01"))
                .body("to[0].predecessors.id", containsInAnyOrder(world.commune.toString(), world.neighbour.toString()))
                .body("to[0].predecessors.share", everyItem(equalTo("FULL")));
    }

    @Test
    void aSplitUnitGoesToEachInPart() {
        var to = List.of(result("xã Đông", code + "d"), result("xã Tây", code + "t"));
        administrator
                .post(
                        "/unit-reorganisations",
                        Map.of("on", "2026-07-01", "from", List.of(source(world.commune, "FULL")), "to", to))
                .statusCode(200)
                .body("from[0].validTo", equalTo("2026-06-30"))
                .body("from[0].successors.share", contains("PARTIAL", "PARTIAL"))
                .body("to.name", contains("xã Đông", "xã Tây"));
    }

    @Test
    void aUnitThatGivesAPartStandsOn() {
        administrator
                .post(
                        "/unit-reorganisations",
                        Map.of(
                                "on",
                                "2026-07-01",
                                "from",
                                List.of(source(world.commune, "PARTIAL")),
                                "to",
                                List.of(result("xã Tách", code))))
                .statusCode(200)
                .body("from[0].validTo", nullValue())
                .body("to[0].predecessors.share", contains("PARTIAL"));
    }

    @Test
    void whatCannotBeIsRefusedAndNothingChanges() {
        refused("UNIT_HAS_PARTS", List.of(source(world.province, "FULL")), List.of(result("xã Gì", code)));
        var both = List.of(source(world.commune, "FULL"), source(world.neighbour, "FULL"));
        refused("UNIT_NOTHING_ENDS", both, List.of(result("xã Một", code), result("xã Hai", code + "b")));
        var twice = List.of(source(world.commune, "FULL"), source(world.commune, "PARTIAL"));
        refused("REPEATED", twice, List.of(result("xã Hai lần", code)));
        var taken = Map.of(
                "on", "2026-07-01",
                "from", List.of(source(world.commune, "PARTIAL")),
                "to", List.of(result("xã Trùng", "18244")));
        administrator
                .post("/unit-reorganisations", taken)
                .statusCode(409)
                .body("code", equalTo("UNIT_CODE_TAKEN"))
                .body("errors[0].pointer", equalTo("/to/0/code"));
        administrator
                .post(
                        "/units",
                        Map.of(
                                "unit",
                                world.commune,
                                "code",
                                code,
                                "name",
                                "tỉnh Ngược",
                                "kind",
                                "PROVINCE",
                                "validFrom",
                                "2026-01-01"))
                .statusCode(422)
                .body("errors[0].code", equalTo("UNIT_KIND_MISPLACED"));
        administrator
                .get("/units/" + world.commune)
                .body("validTo", nullValue())
                .body("successors", hasSize(0));
        assertThat(Database.text("select count(*) from unit where code like ?", code + "%"))
                .isEqualTo("0");
    }

    @Test
    void ofManyWhoMakeTheSameUnitAtOnceOneDoes() throws InterruptedException {
        var provinces = List.of(world.province, World.tell().province);
        var statuses = Together.statuses(
                8,
                place -> administrator.post(
                        "/units",
                        Map.of(
                                "unit",
                                provinces.get(place % 2),
                                "code",
                                code,
                                "name",
                                "xã Cùng lúc",
                                "kind",
                                "COMMUNE",
                                "validFrom",
                                "2026-01-01")));
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(Database.text("select count(*) from unit where code = ?", code))
                .isEqualTo("1");
    }

    @Test
    void ofManyWhoMergeTheSameUnitsAtOnceOneDoes() throws InterruptedException {
        var from = List.of(source(world.commune, "FULL"), source(world.neighbour, "FULL"));
        var statuses = Together.statuses(
                8,
                place -> administrator.post(
                        "/unit-reorganisations",
                        Map.of("on", "2026-07-01", "from", from, "to", List.of(result("xã Chung", code + place)))));
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 422);
        administrator.get("/units/" + world.commune).body("successors", hasSize(1));
    }

    /** The second, explicit step is the same request without {@code dryRun}. */
    @Test
    void aMergeIsLookedAtBeforeItIsDone() {
        var merge = Map.of(
                "on", "2026-07-01",
                "from", List.of(source(world.commune, "FULL"), source(world.neighbour, "FULL")),
                "to", List.of(result("xã Chung", code)));
        var before = administrator.get("/units/" + world.commune).extract().asString();
        administrator
                .post("/unit-reorganisations?dryRun=true", merge)
                .statusCode(200)
                .body("from.validTo", everyItem(equalTo("2026-06-30")))
                .body("to[0].predecessors.share", everyItem(equalTo("FULL")));
        assertThat(administrator.get("/units/" + world.commune).extract().asString())
                .isEqualTo(before);
        administrator.get("/units?q=" + code).body("items", hasSize(0));
        administrator.post("/unit-reorganisations", merge).statusCode(200);
    }

    private void refused(String problem, List<?> from, List<?> to) {
        administrator
                .post("/unit-reorganisations", Map.of("on", "2026-07-01", "from", from, "to", to))
                .statusCode(422)
                .body("errors[0].code", equalTo(problem));
    }

    private static Map<String, Object> source(UUID unit, String share) {
        return Map.of("unit", unit, "share", share);
    }

    private Map<String, Object> result(String name, String code) {
        return Map.of("unit", world.province, "code", code, "name", name, "kind", "COMMUNE");
    }
}
