package vn.loa.paper.planimport;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.loa.paper.planimport.PlanImportInWorld.PLAN;
import static vn.loa.paper.planimport.PlanImportInWorld.acceptance;
import static vn.loa.paper.planimport.PlanImportInWorld.lacking;
import static vn.loa.paper.planimport.PlanImportInWorld.read;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.World;

/** What a document says is held against what the unit has: its assignees, its register, itself. */
@QuarkusTest
class ImportMatchingTest {
    private World world;
    private Actor ha;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
    }

    @Test
    void partiesAreMatchedToTheAssigneesTheUnitHas() {
        var id = read(world, PLAN);
        ha.get("/plan-imports/" + id)
                .body("proposal.parties.assignee", hasItem(world.vanHoa.toString()))
                .body("proposal.parties.assignee", hasItem(world.tuPhap.toString()));
    }

    /** Case tone-names, in a document. */
    @Test
    void toneNamesInADocumentAreTheAssigneesWrittenSo() {
        var dong = world.assignee(ha, "Thôn Đông", "HAMLET");
        var dongWithTone = world.assignee(ha, "Thôn Dòng", "HAMLET");
        var id = read(world, PLAN.replace("\n\nNơi nhận", """

            3. Thôn Đông: Phát thanh bản tin hằng tuần.
            4. Thôn Dòng: Dán áp phích tại nhà văn hóa.

            Nơi nhận"""));
        ha.get("/plan-imports/" + id)
                .body("proposal.parties.find { it.name.text == 'Thôn Đông' }.assignee", equalTo(dong.toString()))
                .body(
                        "proposal.parties.find { it.name.text == 'Thôn Dòng' }.assignee",
                        equalTo(dongWithTone.toString()))
                .body("doubts.code", not(hasItem("PARTY_AMBIGUOUS")));
    }

    @Test
    void aPartyThatMayMeanSeveralAssigneesIsLeftToThePersonWithTheirNames() {
        world.assignee(ha, "Thôn Đông", "HAMLET");
        world.assignee(ha, "Thôn Dòng", "HAMLET");
        var id = read(world, PLAN.replace("\n\nNơi nhận", "\n3. Thôn Dông: Phát thanh bản tin hằng tuần.\n\nNơi nhận"));
        ha.get("/plan-imports/" + id)
                .body("proposal.parties.find { it.name.text == 'Thôn Dông' }.assignee", nullValue())
                .body(
                        "doubts.find { it.code == 'PARTY_AMBIGUOUS' }.detail",
                        containsString("“Thôn Dông” có thể là: Thôn Dòng; Thôn Đông."));
    }

    @Test
    void twoPartiesThatOnlyTheirMarksTellApartBecomeTwoAssignees() {
        var id = read(world, PLAN.replace("\n\nNơi nhận", """

            3. Thôn Đông: Phát thanh bản tin hằng tuần.
            4. Thôn Dòng: Dán áp phích tại nhà văn hóa.

            Nơi nhận"""));
        ha.put("/plan-imports/" + id + "/acceptance", acceptance(Map.of("create", lacking(ha, id))))
                .statusCode(200);
        ha.get("/assignees?unit=" + world.commune)
                .body("items.name", hasItem("Thôn Đông"))
                .body("items.name", hasItem("Thôn Dòng"));
    }

    @Test
    void aCitationThatDisagreesWithTheRegisterSaysBoth() {
        var id = read(world, PLAN.replace("76/NQ-CP ngày 15/7/2021", "76/NQ-CP ngày 16/7/2021"));
        ha.get("/plan-imports/" + id)
                .body("doubts.find { it.code == 'CITATION_DATE_DIFFERS' }.detail", containsString("15/7/2021"));
    }

    @Test
    void aNumberOfAnotherYearIsAnotherDocument() {
        var id = read(
                world,
                PLAN.replaceFirst(
                        "76/NQ-CP ngày .*", "76/NQ-CP ngày 13/6/2013 của Chính phủ về phiên họp thường kỳ tháng 5."));
        ha.get("/plan-imports/" + id).body("doubts.code", not(hasItem("CITATION_DATE_DIFFERS")));
    }

    @Test
    void aDocumentOfAnotherUnitIsPointedOut() {
        var id = read(world, PLAN.replace("XÃ THỬ", "XÃ KHÁC HẲN"));
        ha.get("/plan-imports/" + id).body("doubts.code", hasItem("UNIT_DIFFERS"));
    }
}
