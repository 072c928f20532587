package vn.loa.paper.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.work.plan.SigningAuthority;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** What somebody would sign: the figures that belong on a paper, to whom it goes, who signs it how. */
@QuarkusTest
class PaperToSignTest {
    private World world;
    private PlanInWorld plan;
    private String report;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2023);
        var loudspeaker = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        plan.task("Phát thanh chuyên mục", world.vanHoa, loudspeaker);
        plan.activity("2023-02-10", null, loudspeaker, 40);
        plan.activity("2023-02-17", null, loudspeaker, 12);
        report = "/reports/" + world.cast.ha().create("/reports", Map.of("plan", plan.id, "period", "Q1"));
    }

    @Test
    void aChannelsNumberStandsBesideItsVolumeAndZeroIsSaid() {
        assertThat(table())
                .containsExactly(
                        List.of("1", "Số hoạt động tuyên truyền", "2", "", "hoạt động", ""),
                        List.of("2", "Đài truyền thanh", "2", "52", "lượt phát", ""),
                        List.of("3", "Số lượt người tham dự", "", "0", "lượt người", ""),
                        List.of("4", "Nội dung đã tuyên truyền / nội dung của kế hoạch", "", "1/2", "nội dung", "2"),
                        List.of("5", "Nhiệm vụ hoàn thành / nhiệm vụ của kế hoạch", "", "0/1", "nhiệm vụ", ""),
                        List.of("6", "Kinh phí đã chi", "", "0", "đồng", ""));
    }

    @Test
    void innerMattersAreOnThePaperOnlyWhereSomebodyChoseThem() {
        choose(List.of("activity.count", "task.overdue"))
                .statusCode(200)
                .body("figures.findAll { it.onPaper }.code", equalTo(List.of("activity.count", "task.overdue")));
        assertThat(table())
                .containsExactly(
                        List.of("1", "Số hoạt động tuyên truyền", "2", "", "hoạt động", ""),
                        List.of("2", "Số nhiệm vụ quá hạn", "", "0", "nhiệm vụ", ""));
        world.cast
                .ha()
                .get("/journal?subject=" + report.substring("/reports/".length()))
                .body("items[0].changes.find { it.field == 'figures' }.after", hasItem("đưa vào: Số nhiệm vụ quá hạn"));
        choose(null).statusCode(200).body("figures.findAll { it.onPaper }.code", not(hasItem("task.overdue")));
    }

    @Test
    void aFigureTheReportDoesNotHaveIsNamed() {
        choose(List.of("activity.count", "weather"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/figures/1"))
                .body("errors[0].code", equalTo("REPORT_FIGURE_UNKNOWN"));
    }

    @Test
    void aReportGoesToWhomItsRegimeNames() {
        world.cast
                .ha()
                .get(report)
                .body("recipients[0]", startsWith("Ủy ban nhân dân tỉnh"))
                .body("recipients[0]", containsString("(để báo cáo);"))
                .body("recipients[1]", equalTo("Lưu: VT."));
    }

    @Test
    void aCommuneOfTodayIssuesInItsOwnNameAlone() {
        world.cast.ha().get("/plans/" + plan.id + "/document").body("superior", startsWith("ỦY BAN NHÂN DÂN\nTỈNH"));
        world.cast
                .ha()
                .get("/plans/" + world.plan(2026).id + "/document")
                .body("superior", nullValue())
                .body("issuer", startsWith("ỦY BAN NHÂN DÂN\nXÃ"));
    }

    @Test
    void aHeadingOfTheFirstLevelStandsAloneAboveItsText() {
        var draft = world.plan(2024);
        draft.put("topics", List.of());
        draft.put(
                "clauses",
                List.of(Map.of(
                        "id",
                        FreshId.next(),
                        "label",
                        "III.",
                        "kind",
                        "FUNDING",
                        "heading",
                        "KINH PHÍ",
                        "text",
                        "Theo phân cấp.")));
        world.cast
                .ha()
                .get("/plans/" + draft.id + "/document")
                .body("blocks.type", equalTo(List.of("HEADING", "PARAGRAPH")))
                .body("blocks.text", equalTo(List.of("III. KINH PHÍ", "Theo phân cấp.")));
    }

    @Test
    void aPlanWithoutLegalBasesSaysSoToItsAuthor() {
        var draft = world.plan(2024);
        world.cast.ha().get("/plans/" + draft.id).body("warnings.code", hasItem("NO_LEGAL_BASIS"));
        draft.put("topics", List.of());
        draft.put(
                "clauses",
                List.of(Map.of(
                        "id", FreshId.next(), "kind", "LEGAL_BASIS", "text", "Căn cứ Nghị định số 30/2020/NĐ-CP;")));
        world.cast.ha().get("/plans/" + draft.id).body("warnings.code", not(hasItem("NO_LEGAL_BASIS")));
    }

    @Test
    void everyAuthorityHasItsLines() {
        assertThat(Papers.authority(SigningAuthority.TM, "Chủ tịch"))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(Papers.authority(SigningAuthority.KT, "Phó Chủ tịch"))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(Papers.authority(SigningAuthority.Q, "Quyền Chủ tịch"))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH");
        assertThat(Papers.authority(SigningAuthority.TL, "Chánh Văn phòng"))
                .containsExactly("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
        assertThat(Papers.authority(SigningAuthority.TUQ, "Trưởng phòng"))
                .containsExactly("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG");
    }

    private List<List<String>> table() {
        return world.cast
                .ha()
                .get(report + "/document")
                .statusCode(200)
                .extract()
                .path("blocks.find { it.type == 'TABLE' }.rows");
    }

    private ValidatableResponse choose(List<String> figures) {
        var head = new HashMap<String, Object>(Map.of("title", "Kết quả quý I", "recipients", List.of("Lưu: VT.")));
        head.put("figures", figures);
        return world.cast.ha().put(report, world.cast.ha().version(report), head);
    }
}
