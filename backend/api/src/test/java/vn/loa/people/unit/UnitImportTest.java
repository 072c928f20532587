package vn.loa.people.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.World;

/** A list of units enters from a sheet: looked at first, then all of it or none. */
@QuarkusTest
class UnitImportTest {
    private static final String HEADING = "Mã đơn vị;Tên đơn vị;Mã cấp trên;Từ ngày\n";

    private World world;
    private Actor administrator;
    private String code;

    @BeforeEach
    void tell() {
        world = World.tell();
        administrator = World.administrator();
        code = "i" + Database.text("select nextval('test_world')");
    }

    @Test
    void onlyAnAdministratorOfTheUnitOrAboveEntersIt() {
        var sheet = HEADING + code + ";xã Một;;1/7/2026\n";
        enter(Actor.NOBODY, world.province, sheet, true).statusCode(401);
        enter(world.cast.la(), world.commune, sheet, false).statusCode(422);
        enter(world.cast.la(), world.neighbour, sheet, false).statusCode(403);
        assertThat(made()).isEqualTo("0");
        var above = world.account("tinh", "Quản Trị Tỉnh", "ADMINISTRATOR", world.province, List.of());
        enter(above, world.province, sheet, false).statusCode(200).body("written", equalTo(true));
        assertThat(made()).isEqualTo("1");
    }

    @Test
    void aSheetIsLookedAtThenMakesAndRenames() {
        var neighbour = Database.text("select code from unit where id = ?", world.neighbour);
        var province = Database.text("select code from unit where id = ?", world.province);
        var commune = Database.rows("select code || ';' || name from unit where id = ?", world.commune)
                .getFirst();
        var sheet = HEADING
                + "%sa;xã Một;;1/7/2026\n%sb;phường Hai;%s;2026-07-01\n".formatted(code, code, province)
                + neighbour + ";phường Bên;;1/7/2026\n" + commune + ";;1/7/2026\n";
        enter(administrator, world.province, sheet, true)
                .statusCode(200)
                .body("written", equalTo(false))
                .body("created", equalTo(2))
                .body("renamed", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("problems", hasSize(0));
        assertThat(made()).isEqualTo("0");
        administrator.get("/units/" + world.neighbour).body("names", hasSize(0));
        enter(administrator, world.province, sheet, false).body("written", equalTo(true));
        administrator
                .get("/units?within=" + world.province + "&q=" + code)
                .body("items.name", containsInAnyOrder("xã Một", "phường Hai"))
                .body("items.kind.unique()", contains("COMMUNE"))
                .body("items.validFrom.unique()", contains("2026-07-01"));
        administrator.get("/units/" + world.neighbour).body("names[-1].name", equalTo("phường Bên"));
        enter(administrator, world.province, sheet, false)
                .body("created", equalTo(0))
                .body("unchanged", equalTo(4));
    }

    @Test
    void aWrongRowIsNamedAndNoneIsWritten() {
        var sheet = HEADING
                + code + ";xã Một;;1/7/2026\n"
                + code + ";xã Lặp;;1/7/2026\n"
                + "mã có dấu;xã Hai;;1/7/2026\n"
                + code + "c;xã Ba;99999;1/7/2026\n"
                + code + "d;;;32/7/2026\n"
                + "18244;xã Đức Minh Mới;;1/7/2026\n"
                + code + "e;xã Sớm;;1/7/1990\n";
        enter(administrator, world.province, sheet, false)
                .statusCode(200)
                .body("written", equalTo(false))
                .body("problems.find { it.row == 3 }.code", equalTo("UNIT_REPEATED"))
                .body("problems.find { it.row == 4 }.code", equalTo("UNIT_CODE_UNREADABLE"))
                .body("problems.find { it.row == 5 }.code", equalTo("UNIT_ABOVE_UNKNOWN"))
                .body("problems.findAll { it.row == 6 }.code", containsInAnyOrder("REQUIRED", "DAY_UNREADABLE"))
                .body("problems.find { it.row == 7 }.code", equalTo("UNIT_ELSEWHERE"))
                .body("problems.find { it.row == 8 }.code", equalTo("UNIT_NOT_STANDING"));
        assertThat(made()).isEqualTo("0");
        enter(administrator, world.province, "Tên đơn vị\nxã Một\n", true)
                .statusCode(422)
                .body("errors[0].code", equalTo("UNIT_COLUMNS_MISSING"));
    }

    private String made() {
        return Database.text("select count(*) from unit where code like ?", code + "%");
    }

    private static ValidatableResponse enter(Actor actor, UUID unit, String sheet, boolean dryRun) {
        return actor.request()
                .queryParam("unit", unit)
                .queryParam("dryRun", dryRun)
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("file", "don-vi.csv", sheet.getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .post(Actor.API + "/unit-imports")
                .then();
    }
}
