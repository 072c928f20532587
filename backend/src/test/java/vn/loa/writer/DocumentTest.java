package vn.loa.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
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
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

@QuarkusTest
class DocumentTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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
                .body("number", equalTo("Số:       /KH-UBND"))
                .body("signer", equalTo(null))
                .body("authority", equalTo(List.of("TM. ỦY BAN NHÂN DÂN")));
    }

    @Test
    void theReportsFileKeepsTheOfficialMeasures() throws IOException {
        var report = report();
        try (var document = docx("/reports/" + report + "/document")) {
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
    void anotherFormatIsRefused() {
        world.cast
                .ha()
                .request()
                .accept("application/pdf")
                .get(Actor.API + "/plans/" + plan.id + "/document")
                .then()
                .statusCode(406);
    }

    private UUID report() {
        var ha = world.cast.ha();
        return ha.create("/reports", Map.of("plan", plan.id, "period", "Q1"));
    }

    private XWPFDocument docx(String path) throws IOException {
        var bytes = world.cast
                .ha()
                .request()
                .accept(DOCX)
                .get(Actor.API + path)
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename*=UTF-8''bao-cao"))
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
