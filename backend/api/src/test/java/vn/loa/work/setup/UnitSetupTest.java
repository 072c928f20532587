package vn.loa.work.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.TestClock;
import vn.loa.world.World;

/** A unit that nobody uses yet becomes usable in one act. */
@QuarkusTest
class UnitSetupTest {
    private static final String HEADING = "Mã đơn vị;Đơn vị;Họ và tên;Chức vụ;Vai trò;Đầu mối;Số thôn\n";

    private World world;
    private Actor administrator;

    @BeforeEach
    void tell() {
        world = World.tell();
        administrator = World.administrator();
    }

    @Test
    void onlyAnAdministratorOfTheUnitOrAboveSetsItUp() {
        Actor.NOBODY.post("/unit-setups", draft(world.neighbour)).statusCode(401);
        world.cast.ha().post("/unit-setups", draft(world.neighbour)).statusCode(422);
        world.cast.la().post("/unit-setups", draft(world.neighbour)).statusCode(403);
        world.cast.ha().get("/unit-setups/template?unit=" + world.commune).statusCode(403);
        assertThat(used(world.neighbour)).isEqualTo("0");
        administrator.post("/unit-setups", draft(world.neighbour)).statusCode(200);
    }

    @Test
    void theTemplateSpeaksTheUnitsOwnWords() {
        administrator
                .get("/unit-setups/template?unit=" + coded("00004"))
                .statusCode(200)
                .body("assignees.name", hasItems("Văn phòng HĐND và UBND phường", "Phòng Kinh tế, Hạ tầng và Đô thị"))
                .body("channels.measure", hasItem("lượt phát"));
        administrator
                .get("/unit-setups/template?unit=" + coded("18244"))
                .body("assignees.name", hasItems("Phòng Kinh tế", "Ủy ban MTTQ Việt Nam xã"));
    }

    @Test
    void aSlipOpensTheDoorOnceAndItsOwnerChoosesAnotherPassword() {
        var slip = administrator
                .post("/unit-setups", draft(world.neighbour))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("people", equalTo(1))
                .body("slips[0].fullName", equalTo("Trần Thị Ngọc Hà"))
                .extract()
                .<Map<String, String>>path("slips[0]");
        assertThat(slip.get("username")).startsWith("hattn.y");
        var newcomer = Actor.signIn(slip.get("username"), slip.get("temporaryPassword"));
        newcomer.get("/me").body("passwordTemporary", equalTo(true)).body("units", hasSize(1));
        newcomer.get("/assignees").body("items", hasSize(0));
        newcomer.post("/assignees", Map.of("unit", world.neighbour, "name", "Thôn 1", "kind", "HAMLET"))
                .statusCode(422);
        change(newcomer, slip.get("temporaryPassword"), slip.get("temporaryPassword"))
                .statusCode(422)
                .body("errors[0].code", equalTo("PASSWORD_NOT_NEW"));
        change(newcomer, slip.get("temporaryPassword"), "mat khau thu 456").statusCode(204);
        newcomer.get("/me")
                .body("passwordTemporary", equalTo(false))
                .body("assignees.name", contains("Phòng Văn hóa – Xã hội"));
        newcomer.get("/assignees").body("items.name", contains("Phòng Văn hóa – Xã hội"));
        newcomer.get("/channels").body("items.measure", contains("lượt phát"));
    }

    @Test
    void whoSetsItUpMayTakeRolesThere() {
        var quan = world.account("tinh", "Quản Trị Tỉnh", "ADMINISTRATOR", world.province, List.of());
        var draft = Map.of(
                "unit",
                world.neighbour,
                "assignees",
                List.of(),
                "channels",
                List.of(),
                "people",
                List.of(),
                "ownRoles",
                List.of("COORDINATOR"));
        quan.post("/unit-setups", draft).statusCode(200);
        quan.get("/me").body("units.unit.id", hasItems(world.province.toString(), world.neighbour.toString()));
        quan.post("/assignees", Map.of("unit", world.neighbour, "name", "Thôn 1", "kind", "HAMLET"))
                .statusCode(201);
    }

    @Test
    void aMergedUnitBeginsWithPeoplePartiesAndChannelsOfTheOldOnes() {
        var tu = world.cast.tu();
        world.channel("LOUDSPEAKER", "Cụm loa chợ Trổ", "lượt phát");
        for (var unit : List.of(world.commune, world.neighbour)) {
            var clerk = world.account(unit.toString().substring(24), "Lê Thị Thôn", "COORDINATOR", unit, List.of());
            clerk.post("/assignees", Map.of("unit", unit, "name", "Thôn 1", "kind", "HAMLET"))
                    .statusCode(201);
        }
        var merged = merged();
        var template = "/unit-setups/template?unit=" + merged;
        var inherited = administrator
                .get(template)
                .statusCode(200)
                .body(
                        "inherited.assignees.name",
                        hasItems(former(world.commune), former(world.neighbour), "Bưu điện xã"))
                .body("inherited.channels.name", contains("Cụm loa chợ Trổ"))
                .body("inherited.units.unit.id", contains(world.neighbour.toString(), world.commune.toString()))
                .body(
                        "inherited.units[1].people.find { it.fullName == 'Phan Văn Tư' }.assignee",
                        equalTo("Công chức Tư pháp"))
                .extract();
        administrator
                .post(
                        "/unit-setups",
                        taking(merged, inherited.path("inherited.assignees"), tu.id(), "Công chức Tư pháp"))
                .statusCode(200)
                .body("people", equalTo(1))
                .body("slips", hasSize(0));
        tu.get("/me")
                .body("units.unit.id", hasItems(world.commune.toString(), merged.toString()))
                .body("assignees.name", contains("Công chức Tư pháp", "Công chức Tư pháp"));
        tu.get("/assignees?unit=" + merged).body("items.name", hasItem(former(world.neighbour)));
    }

    @Test
    void onlyWhoWorksAtAnOldUnitIsTakenOver() {
        var stranger = world.account("la2", "Người Lạ", "CONTRIBUTOR", world.province, List.of());
        var merged = merged();
        administrator
                .post("/unit-setups", taking(merged, List.of(), stranger.id(), null))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/colleagues/0/account"));
        administrator
                .post("/unit-setups", taking(merged, List.of(), world.cast.tu().id(), "Thôn 9"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/colleagues/0/assignee"));
        assertThat(used(merged)).isEqualTo("0");
        administrator.get("/unit-setups/template?unit=" + world.neighbour).body("$", not(hasKey("inherited")));
    }

    private static String former(UUID unit) {
        return "Thôn 1 (" + Database.text("select name from unit where id = ?", unit) + ")";
    }

    private UUID merged() {
        var from = Stream.of(world.commune, world.neighbour)
                .map(unit -> Map.of("unit", unit, "share", "FULL"))
                .toList();
        var to = Map.of(
                "unit",
                world.province,
                "code",
                "m" + Database.text("select nextval('test_world')"),
                "name",
                "xã Chung",
                "kind",
                "COMMUNE");
        return UUID.fromString(administrator
                .post(
                        "/unit-reorganisations",
                        Map.of("on", TestClock.TODAY.toString(), "from", from, "to", List.of(to)))
                .statusCode(200)
                .extract()
                .path("to[0].id"));
    }

    private static Map<String, Object> taking(UUID unit, List<?> assignees, UUID account, String assignee) {
        var colleague = new HashMap<String, Object>(Map.of("account", account, "roles", List.of("CONTRIBUTOR")));
        colleague.put("assignee", assignee);
        return Map.of(
                "unit", unit,
                "assignees", assignees,
                "channels", List.of(),
                "people", List.of(),
                "colleagues", List.of(colleague),
                "ownRoles", List.of());
    }

    @Test
    void aUnitInUseStaysAsItIs() {
        var before = used(world.commune);
        administrator.post("/unit-setups", draft(world.commune)).statusCode(409).body("code", equalTo("UNIT_IN_USE"));
        assertThat(used(world.commune)).isEqualTo(before);
    }

    @Test
    void aPersonsAssigneeIsOneOfTheUnits() {
        var draft = Map.of(
                "unit",
                world.neighbour,
                "assignees",
                List.of(),
                "channels",
                List.of(),
                "people",
                List.of(Map.of("fullName", "Lê Văn Tài", "roles", List.of("ACCOUNTANT"), "assignee", "Phòng Kinh tế")),
                "ownRoles",
                List.of());
        administrator
                .post("/unit-setups", draft)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/people/0/assignee"));
        assertThat(used(world.neighbour)).isEqualTo("0");
    }

    /** Any commune of Việt Nam: a failure is told with the seed that chose these. */
    @Test
    void twoCommunesOfOtherProvincesChosenAtRandomStart() {
        long seed = System.nanoTime();
        var provinces = Database.rows(
                "select code from unit where kind = 'PROVINCE' and valid_to is null and code ~ '^[0-9]{2}$' order by code");
        Collections.shuffle(provinces, new Random(seed));
        for (var province : provinces.subList(0, 2)) {
            var communes = Database.rows("""
                    select u.code from unit u join unit p on p.id = u.parent_id
                    where p.code = ? and u.valid_to is null and not exists (select from assignee a where a.unit_id = u.id)
                    order by u.code
                    """, province);
            var code = communes.get(new Random(seed).nextInt(communes.size()));
            System.out.printf("seed %d: commune %s of province %s%n", seed, code, province);
            start(coded(code), "commune %s of province %s, seed %d".formatted(code, province, seed));
        }
    }

    /** From nothing to a plan of the unit's own: its template, its people, their first sign-in, a draft. */
    private void start(UUID unit, String which) {
        var template = administrator.get("/unit-setups/template?unit=" + unit).extract();
        var draft = new HashMap<>(draft(unit));
        draft.put("assignees", template.path("assignees"));
        draft.put("channels", template.path("channels"));
        Map<String, String> slip = administrator
                .post("/unit-setups", draft)
                .statusCode(200)
                .extract()
                .path("slips[0]");
        var coordinator = Actor.signIn(slip.get("username"), slip.get("temporaryPassword"));
        change(coordinator, slip.get("temporaryPassword"), "mat khau thu 456").statusCode(204);
        var plan = coordinator.create(
                "/plans",
                Map.of(
                        "unit",
                        unit,
                        "year",
                        2026,
                        "programme",
                        "CCHC",
                        "title",
                        "Kế hoạch tuyên truyền cải cách hành chính",
                        "recipients",
                        List.of()));
        coordinator
                .get("/plans/" + plan)
                .body("unit.id", equalTo(unit.toString()))
                .body("can", hasItem("PLAN_SUBMIT"));
        coordinator
                .get("/channels?unit=" + unit)
                .body("items", hasSize(template.<List<?>>path("channels").size()));
        assertThat(used(unit)).as(which).isNotEqualTo("0");
    }

    @Test
    void aProvinceStartsTwentyCommunesFromOneSheetAfterLooking() {
        var codes = Database.rows("""
                select u.code from unit u join unit p on p.id = u.parent_id
                where p.code = '04' and u.valid_to is null and not exists (select from assignee a where a.unit_id = u.id)
                order by u.code limit 20
                """);
        assertThat(codes).hasSize(20);
        var lines = codes.stream()
                .map(code -> code.replaceFirst("^0+", "") + ";;Nông Văn Dền;Chủ tịch UBND;Lãnh đạo;;10\n" + code
                        + ";;Hoàng Thị Mai;;Công chức phụ trách, Kế toán;Phòng Văn hóa – Xã hội;\n")
                .collect(Collectors.joining());
        var province = coded("04");
        administrator = world.account("tinh", "Quản Trị Tỉnh", "ADMINISTRATOR", province, List.of());
        enter(province, HEADING + lines, true)
                .statusCode(200)
                .body("written", equalTo(false))
                .body("problems", hasSize(0))
                .body("units", hasSize(20))
                .body("units.people", everyItem(equalTo(2)))
                .body("units[0].slips", hasSize(0));
        assertThat(used(coded(codes.getFirst()))).isEqualTo("0");
        enter(province, HEADING + lines, false)
                .body("written", equalTo(true))
                .body("units", hasSize(20))
                .body("units.assignees", everyItem(equalTo(23)))
                .body("units.slips.flatten().username.unique()", hasSize(40));
        enter(province, HEADING + lines, false)
                .body("written", equalTo(false))
                .body("problems.code", everyItem(equalTo("UNIT_IN_USE")));
    }

    @Test
    void aWrongRowIsNamedAndNoneIsWritten() {
        var sheet = HEADING
                + "18244;;Lê A;;Lãnh đạo;;\n"
                + "00640;xã Nhầm;Lê B;;Lãnh đạo;;\n"
                + "00652;;Lê C;;Thủ kho;;\n"
                + "00658;;Lê D;;Kế toán;Phòng Ngoại vụ;nhiều\n";
        enter(coded("04"), sheet, false)
                .body("written", equalTo(false))
                .body("problems.row", hasItems(2, 4, 5))
                .body("problems.code", hasItems("UNIT_CODE_UNKNOWN", "ROLE_UNKNOWN", "HAMLETS_UNREADABLE"))
                .body("problems.code", not(hasItem("UNIT_IN_USE")));
        enter(coded("04"), "Họ và tên;Vai trò\nA;Lãnh đạo\n", true)
                .statusCode(422)
                .body("errors[0].code", equalTo("SETUP_COLUMNS_MISSING"));
    }

    private static Map<String, Object> draft(UUID unit) {
        return Map.of(
                "unit", unit,
                "assignees", List.of(Map.of("name", "Phòng Văn hóa – Xã hội", "kind", "OFFICE")),
                "channels", List.of(Map.of("type", "LOUDSPEAKER", "name", "Loa xã", "measure", "lượt phát")),
                "people",
                        List.of(Map.of(
                                "fullName", "Trần Thị Ngọc Hà",
                                "title", "Trưởng phòng Văn hóa – Xã hội",
                                "roles", List.of("COORDINATOR"),
                                "assignee", "Phòng Văn hóa – Xã hội")),
                "ownRoles", List.of());
    }

    private ValidatableResponse enter(UUID unit, String sheet, boolean dryRun) {
        return administrator
                .request()
                .queryParam("unit", unit)
                .queryParam("dryRun", dryRun)
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("file", "xa.csv", sheet.getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .post(Actor.API + "/unit-setups/imports")
                .then();
    }

    private static ValidatableResponse change(Actor actor, String from, String to) {
        return actor.request()
                .body(Map.of("currentPassword", from, "newPassword", to))
                .put(Actor.API + "/me/password")
                .then();
    }

    private static UUID coded(String code) {
        return UUID.fromString(Database.text("select id from unit where code = ? and valid_to is null", code));
    }

    private static String used(UUID unit) {
        return Database.text(
                "select (select count(*) from assignee where unit_id = ?) + (select count(*) from channel where unit_id = ?)",
                unit,
                unit);
    }
}
