package vn.loa.people.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.World;

@QuarkusTest
class UnitCatalogueTest {
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
                .body("items.successors[0].name", hasItem("xã Đức Minh"));
    }

    @Test
    void districtsEndedInTheMiddleOf2025() {
        administrator().get("/units?kind=DISTRICT&on=2025-06-30").body("items.name", hasItems("huyện Đức Thọ"));
        administrator().get("/units?kind=DISTRICT&on=2025-07-01").body("items.size()", equalTo(0));
    }
}
