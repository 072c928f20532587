package vn.loa.paper.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

@QuarkusTest
class DocumentTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    private World world;
    private PlanInWorld plan;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2023);
    }

    @Test
    void nobodyAndStrangersGetNoPaper() {
        Actor.NOBODY.get("/plans/" + plan.id + "/document").statusCode(401);
        world.cast.la().get("/plans/" + plan.id + "/document").statusCode(404);
        world.cast.so().get("/plans/" + plan.id + "/document").statusCode(200);
    }

    @Test
    void thePlansPaperHasItsHeadAndText() {
        world.cast
                .ha()
                .get("/plans/" + plan.id + "/document")
                .statusCode(200)
                .body("kind", equalTo("KẾ HOẠCH"))
                .body("number", equalTo("Số: 12/KH-UBND"))
                .body("placeAndDate", startsWith("Thử"))
                .body("blocks.text", hasItem("1. Tuyên truyền dịch vụ công trực tuyến."))
                .body("authority", equalTo(List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")))
                .body("signer", equalTo("Nguyễn Văn Minh"));
    }

    @Test
    void aDraftsPaperInventsNothing() {
        var draft = world.plan(2024);
        world.cast
                .ha()
                .get("/plans/" + draft.id + "/document")
                .statusCode(200)
                .body("number", equalTo("Số:      /KH-UBND"))
                .body("signer", equalTo(null))
                .body("authority", equalTo(List.of("TM. ỦY BAN NHÂN DÂN")));
    }

    @Test
    void noZeroIsLostWhereTheWholeIsTold() {
        plan.task("Niêm yết danh mục", world.vanHoa, world.channel("PUBLIC_BOARD", "Bảng tin", "lượt"));
        var results = "blocks.find { it.rows }.rows.collectEntries { [it[1], it[3]] }";
        world.cast
                .ha()
                .get("/reports/" + report() + "/document")
                .statusCode(200)
                .body(results + "['Nhiệm vụ hoàn thành / nhiệm vụ của kế hoạch']", equalTo("0/1"))
                .body(results + "['Nội dung đã tuyên truyền / nội dung của kế hoạch']", equalTo("0/2"));
    }

    @Test
    void theReportsFileKeepsTheOfficialMeasures() throws IOException {
        var report = report();
        try (var document = docx("/reports/" + report + "/document", "bao-cao")) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
            assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297);
            assertThat(millimetres(section.getPgMar().getTop())).isBetween(20L, 25L);
            assertThat(millimetres(section.getPgMar().getBottom())).isBetween(20L, 25L);
            assertThat(millimetres(section.getPgMar().getLeft())).isBetween(30L, 35L);
            assertThat(millimetres(section.getPgMar().getRight())).isBetween(15L, 20L);
            assertThat(section.isSetTitlePg()).as("no page number on page 1").isTrue();
            var head = document.getTables().getFirst();
            assertThat(text(head)).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
            assertThat(document.getParagraphs().stream().map(p -> p.getText())).contains("BÁO CÁO");
            assertThat(text(document.getTables().getLast())).contains("Nơi nhận:", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN");
            var body = document.getParagraphs().stream()
                    .filter(paragraph -> "LoaBody".equals(paragraph.getStyle()))
                    .findFirst()
                    .orElseThrow();
            assertThat(body.getRuns().getFirst().getFontFamily()).isEqualTo("Times New Roman");
            assertThat(body.getRuns().getFirst().getFontSizeAsDouble()).isBetween(13.0, 14.0);
        }
    }

    @Test
    void nobodyStrangersAndUnitsAboveMeetTheSameLadderInEveryFormat() {
        var report = report();
        for (var format : List.of(DOCX, PDF, HTML)) {
            var path = "/plans/" + plan.id + "/document?annex=true";
            take(Actor.NOBODY, path, format).statusCode(401);
            take(world.cast.la(), path, format).statusCode(404);
            take(world.cast.so(), path, format).statusCode(200);
            take(world.cast.la(), "/reports/" + report + "/document", format).statusCode(404);
        }
    }

    @Test
    void everyFormatCarriesItsNameAndType() {
        for (var format : Map.of(DOCX, "docx", PDF, "pdf", HTML, "html").entrySet()) {
            var show = format.getKey().equals(HTML) ? "inline" : "attachment";
            take(world.cast.ha(), "/plans/" + plan.id + "/document", format.getKey())
                    .statusCode(200)
                    .header("Content-Type", startsWith(format.getKey()))
                    .header(
                            "Content-Disposition",
                            equalTo(show + "; filename*=UTF-8''ke-hoach-12-KH-UBND." + format.getValue()));
        }
    }

    @Test
    void whoTakesAnythingGetsDataAndTheFirstChoiceCounts() {
        var path = "/plans/" + plan.id + "/document";
        take(world.cast.ha(), path, "*/*").statusCode(200).contentType(JSON);
        take(world.cast.ha(), path, "text/html,application/xhtml+xml,*/*;q=0.8")
                .statusCode(200)
                .contentType(HTML);
        take(world.cast.ha(), path, "application/json;q=0.5, application/pdf")
                .statusCode(200)
                .contentType(PDF);
    }

    @Test
    void theHtmlMayStyleItselfAndNothingElse() {
        var policies = take(world.cast.ha(), "/plans/" + plan.id + "/document", HTML)
                .statusCode(200)
                .extract()
                .headers()
                .getValues("Content-Security-Policy");
        assertThat(policies)
                .containsExactly("sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    }

    @Test
    void theAnnexIsThereWhenAskedForAndTellsWhoDoesWhat() {
        plan = world.plan(2024);
        var path = "/plans/" + plan.id + "/document";
        var ha = world.cast.ha();
        ha.get(path + "?annex=true").statusCode(200).body("annexes", equalTo(List.of()));
        var channel = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        var draft = plan.taskDraft("Phát thanh chuyên mục", world.vanHoa, channel);
        draft.put("deliverable", "Nhật ký phát thanh");
        ha.create("/tasks", draft);
        plan.task("Việc chưa giao", null, channel);
        var cancelled = plan.task("Việc đã bỏ", world.vanHoa, channel);
        ha.put("/tasks/" + cancelled + "/cancellation", Map.of("reason", "Không còn cần"))
                .statusCode(200);

        ha.get(path).statusCode(200).body("annexes", equalTo(List.of()));
        ha.get(path + "?annex=true")
                .statusCode(200)
                .body("annexes.label", equalTo(List.of("Phụ lục")))
                .body("annexes[0].orientation", equalTo("LANDSCAPE"))
                .body(
                        "annexes[0].reference",
                        startsWith(
                                "(Kèm theo Kế hoạch số      /KH-UBND ngày      tháng      năm 2024 của Ủy ban nhân dân"))
                .body("annexes[0].blocks[0].columns.size()", equalTo(6))
                .body(
                        "annexes[0].blocks[0].rows",
                        equalTo(List.of(
                                List.of(
                                        "1",
                                        "Phát thanh chuyên mục",
                                        "Công chức Văn hóa – Xã hội",
                                        "",
                                        "Chậm nhất ngày 10/12/2024",
                                        "Nhật ký phát thanh"),
                                List.of("2", "Việc chưa giao", "", "", "Chậm nhất ngày 10/12/2024", ""))))
                .body("blocks.text", hasItem("(Có Phụ lục kèm theo)"));
    }

    @Test
    void unitsBelowReadAnIssuedPlanWithoutTheTasksOfItsUnit() {
        var so = world.cast.so();
        var above = so.create(
                "/plans",
                Map.of(
                        "unit",
                        world.province,
                        "year",
                        2023,
                        "programme",
                        "CCHC",
                        "title",
                        "Tuyên truyền cải cách hành chính của tỉnh",
                        "recipients",
                        List.of("Lưu: VT.")));
        so.create(
                "/tasks",
                Map.of(
                        "plan",
                        above,
                        "title",
                        "Kiểm tra các xã",
                        "inferredLead",
                        false,
                        "coordinating",
                        List.of(),
                        "topics",
                        List.of(),
                        "channels",
                        List.of()));
        so.put(
                        "/plans/" + above + "/clauses",
                        Map.of("items", List.of(basis("Căn cứ Luật Tổ chức chính quyền địa phương"))))
                .statusCode(200);
        so.put("/plans/" + above + "/submission", Map.of()).statusCode(200);
        world.account("chu-tich-tinh", "Chủ tịch tỉnh", "LEADER", world.province, List.of())
                .put(
                        "/plans/" + above + "/issuance",
                        Map.of(
                                "number", "7",
                                "notation", "KH-UBND",
                                "issuedOn", "2023-01-10",
                                "signer", "Trần Văn Tỉnh",
                                "signerTitle", "CHỦ TỊCH",
                                "signingAuthority", "TM"))
                .statusCode(200);
        var path = "/plans/" + above + "/document?annex=true";
        so.get(path).statusCode(200).body("annexes.size()", equalTo(1));
        world.cast.ha().get(path).statusCode(200).body("annexes", equalTo(List.of()));
    }

    @Test
    void legalBasesComeFirstInItalicsAndEndAsTheDecreeWants() throws IOException {
        var draft = world.plan(2024);
        draft.put("topics", List.of());
        world.cast
                .ha()
                .put(
                        "/plans/" + draft.id + "/clauses",
                        Map.of(
                                "items",
                                List.of(
                                        basis("Căn cứ Luật Tổ chức chính quyền địa phương"),
                                        basis("Căn cứ Nghị định số 30/2020/NĐ-CP;"),
                                        Map.of(
                                                "id",
                                                FreshId.next(),
                                                "label",
                                                "I.",
                                                "kind",
                                                "TEXT",
                                                "heading",
                                                "MỤC ĐÍCH"))))
                .statusCode(200);
        world.cast
                .ha()
                .get("/plans/" + draft.id + "/document")
                .body("blocks.type", equalTo(List.of("BASIS", "BASIS", "HEADING")))
                .body(
                        "blocks.text",
                        equalTo(List.of(
                                "Căn cứ Luật Tổ chức chính quyền địa phương;",
                                "Căn cứ Nghị định số 30/2020/NĐ-CP.",
                                "I. MỤC ĐÍCH")));
        try (var document = docx("/plans/" + draft.id + "/document", "ke-hoach")) {
            assertThat(document.getStyles()
                            .getStyle("LoaBasis")
                            .getCTStyle()
                            .getRPr()
                            .sizeOfIArray())
                    .isEqualTo(1);
        }
    }

    @Test
    void anotherFormatIsRefusedAndSoIsAnotherParameter() {
        for (var path : List.of("/plans/" + plan.id + "/document", "/reports/" + report() + "/document")) {
            take(world.cast.ha(), path, "application/msword").statusCode(406);
            world.cast.ha().get(path + "?anex=true").statusCode(400);
        }
        world.cast.ha().get("/plans/" + plan.id + "/document?annex=maybe").statusCode(400);
    }

    private static Map<String, Object> basis(String text) {
        return Map.of("id", FreshId.next(), "kind", "LEGAL_BASIS", "text", text);
    }

    private static ValidatableResponse take(Actor actor, String path, String format) {
        return actor.request().accept(format).get(Actor.API + path).then();
    }

    private UUID report() {
        var ha = world.cast.ha();
        return ha.create("/reports", Map.of("plan", plan.id, "period", "Q1"));
    }

    private XWPFDocument docx(String path, String name) throws IOException {
        var bytes = world.cast
                .ha()
                .request()
                .accept(DOCX)
                .get(Actor.API + path)
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename*=UTF-8''" + name))
                .extract()
                .asByteArray();
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static String text(XWPFTable table) {
        return table.getText();
    }

    private static long millimetres(Object twips) {
        return Math.round(Long.parseLong(twips.toString()) / 1440.0 * 25.4);
    }
}
