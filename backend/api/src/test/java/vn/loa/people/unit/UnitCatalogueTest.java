package vn.loa.people.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.World;

@QuarkusTest
class UnitCatalogueTest {
    @Inject
    UnitCatalogue catalogue;

    private static Actor administrator() {
        return World.administrator();
    }

    @Test
    void aCodeNamesOneUnitAtATime() {
        administrator().get("/units?q=18244&on=2025-06-30").body("items.name", contains("xã Trường Sơn"));
        administrator().get("/units?q=18244&on=2025-07-01").body("items.name", contains("xã Đức Minh"));
        administrator().get("/units?q=18244").body("items.name", containsInAnyOrder("xã Trường Sơn", "xã Đức Minh"));
    }

    @Test
    void theMergedCommuneNamesThoseItCameFrom() {
        administrator()
                .get("/units?q=18244&on=2025-07-01")
                .body("items[0].parent.name", equalTo("tỉnh Hà Tĩnh"))
                .body(
                        "items[0].predecessors.name",
                        containsInAnyOrder("xã Trường Sơn", "xã Tùng Châu", "xã Liên Minh"));
        administrator()
                .get("/units?q=lien minh&on=2022-03-14")
                .body("items.parent.name", hasItem("huyện Đức Thọ"))
                .body("items.validTo", hasItem("2025-06-30"))
                .body("items.successors.flatten().name", hasItem("xã Đức Minh"));
    }

    @Test
    void districtsEndedInTheMiddleOf2025() {
        administrator().get("/units?kind=DISTRICT&on=2025-06-30").body("items.name", hasItems("huyện Đức Thọ"));
        administrator().get("/units?kind=DISTRICT&on=2025-07-01").body("items.size()", equalTo(0));
    }

    @Test
    void allOfVietNamStands() {
        var on = "&limit=1&count=true&on=2025-07-01";
        administrator().get("/units?kind=PROVINCE" + on).body("total", greaterThanOrEqualTo(34));
        administrator().get("/units?kind=COMMUNE" + on).body("total", greaterThanOrEqualTo(3321));
        administrator()
                .get("/units?q=tung chau&on=2025-06-30")
                .body("items.code", contains("18241"))
                .body("items[0].successors.share", contains("FULL"));
        administrator()
                .get("/units?q=00004&on=2025-07-01")
                .body("items[0].name", equalTo("phường Ba Đình"))
                .body("items[0].predecessors.share", hasItems("FULL", "PARTIAL"));
        administrator().get("/units?q=06970&on=2026-01-01").body("items[0].otherCode", equalTo("06978"));
    }

    @Test
    void aNameHasDaysOfItsOwn() {
        administrator()
                .get("/units?q=dong nai&kind=PROVINCE")
                .body("items.name", contains("thành phố Đồng Nai"))
                .body("items[0].names.name", contains("tỉnh Đồng Nai", "thành phố Đồng Nai"))
                .body("items[0].names.validFrom", contains("2025-07-01", "2026-04-30"));
        administrator().get("/units?q=26368&on=2026-11-01").body("items.name", contains("phường Long Thành"));
        var unit = new Unit("1", "xã Cũ", UnitKind.COMMUNE, null, LocalDate.of(2020, 1, 1), null);
        unit.names.put(LocalDate.of(2026, 9, 1), "phường Mới");
        assertThat(unit.nameOn(LocalDate.of(2026, 8, 31))).isEqualTo("xã Cũ");
        assertThat(unit.nameOn(LocalDate.of(2026, 9, 1))).isEqualTo("phường Mới");
    }

    @Test
    void loadingItAgainChangesNothing() {
        var before = Database.rows("select id || name || version from unit order by id");
        Database.execute("delete from shipped_edition");
        catalogue.load(null);
        assertThat(Database.rows("select id || name || version from unit order by id"))
                .isEqualTo(before);
    }
}
