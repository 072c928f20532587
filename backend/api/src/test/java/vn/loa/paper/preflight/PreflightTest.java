package vn.loa.paper.preflight;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** What an office would send a paper back for is said before it is submitted, of Loa's own papers and of any Word file. */
@QuarkusTest
class PreflightTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private World world;
    private Actor ha;
    private PlanInWorld plan;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        plan = world.plan(2026);
    }

    @Test
    void onlyWhoWritesPapersOfTheUnitBringsOne() {
        var paper = paper();
        bring(Actor.NOBODY, paper).statusCode(401);
        bring(world.cast.la(), paper).statusCode(422);
        bring(world.cast.giam(), paper).statusCode(403);
        bring(ha, paper).statusCode(200);
    }

    @Test
    void loasOwnPaperIsRightInItsForm() {
        ha.get("/plans/" + plan.id + "/preflight").statusCode(200).body("findings", empty());
        bring(ha, paper())
                .statusCode(200)
                .body("findings", empty())
                .body("rules.find { it.rule == 'MARGINS' }.state", equalTo("RIGHT"))
                .body("rules.find { it.rule == 'FIGURES' }.state", equalTo("NOT_CHECKED"))
                .body("rules.find { it.rule == 'CITATION' }.state", equalTo("NOT_CHECKED"));
    }

    @Test
    void deadLawTheWrongUnitAndTheWrongYearAreFoundWithTheirLines() {
        text(
                "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ, tuyên truyền trên địa bàn xã Tân Lâm Hương trước ngày 20/11/2025.");
        ha.get("/plans/" + plan.id + "/preflight")
                .statusCode(200)
                .body("findings.rule", hasItems("CITATION_IN_FORCE", "COMMUNE", "YEAR"))
                .body("findings.find { it.rule == 'YEAR' }.expected", equalTo("2026"))
                .body("findings.find { it.rule == 'COMMUNE' }.line", containsString("xã Tân Lâm Hương"))
                .body("findings.find { it.rule == 'CITATION_IN_FORCE' }.detail", containsString("61/2018/NĐ-CP"));
    }

    @Test
    void lawIsLookedAtOnThePapersDay() {
        var old = world.plan(2024);
        old.put("topics", List.of());
        old.put(
                "clauses",
                List.of(clause("Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ, xã tuyên truyền.")));
        old.issue();
        ha.get("/plans/" + old.id + "/preflight")
                .statusCode(200)
                .body("on", equalTo("2024-01-20"))
                .body("findings.rule", not(hasItem("CITATION_IN_FORCE")));
    }

    @Test
    void whatTheRegisterDoesNotKnowIsCalledUnchecked() {
        text("Căn cứ Nghị định số 9999/2019/NĐ-CP ngày 23/4/2019 của Chính phủ, xã tuyên truyền.");
        ha.get("/plans/" + plan.id + "/preflight")
                .body("unchecked", hasItem("9999/2019/NĐ-CP"))
                .body("rules.find { it.rule == 'CITATION' }.state", equalTo("NOT_CHECKED"));
    }

    @Test
    void aNameOfTheUnitThatIsMisspeltIsFound() {
        world.assignee(ha, "Hội Liên hiệp Phụ nữ", "MASS_ORGANISATION");
        text("Hội Liên hiệp Phụ nử phối hợp tuyên truyền.");
        ha.get("/plans/" + plan.id + "/preflight")
                .body("findings.find { it.rule == 'NAMES' }.expected", equalTo("Hội Liên hiệp Phụ nữ"));
    }

    @Test
    void recipientsWithoutAFileCopyAreFound() {
        var path = "/plans/" + plan.id;
        var draft = new HashMap<String, Object>(
                Map.of("unit", world.commune, "year", 2026, "programme", "CCHC", "title", "Tuyên truyền năm 2026"));
        draft.put("recipients", List.of("UBND tỉnh."));
        ha.put(path, draft).statusCode(200);
        ha.get(path + "/preflight").body("findings.rule", hasItem("RECIPIENTS"));
    }

    @Test
    void reportsAreLookedAtToo() {
        plan.issue();
        var report = ha.create("/reports", Map.of("plan", plan.id, "period", "Q1"));
        ha.get("/reports/" + report + "/preflight")
                .statusCode(200)
                .body("rules.find { it.rule == 'TITLE' }.state", equalTo("RIGHT"));
    }

    @Test
    void amendmentsAreLookedAtToo() {
        plan.issue();
        var amendment = ha.create("/plans/" + plan.id + "/amendments", Map.of());
        ha.get("/amendments/" + amendment + "/preflight").statusCode(200).body("findings", empty());
    }

    @Test
    void oneActMendsWhatHasOneRightForm() {
        text("Tuyên truyền trên địa bàn xã Tân Lâm Hương , hoàn thành trước ngày 20/11/2025.");
        var mended = send(ha, paper(), "/preflights/mended")
                .statusCode(200)
                .contentType(DOCX)
                .extract()
                .asByteArray();
        bring(ha, paper()).body("findings.rule", hasItems("COMMUNE", "TYPING", "YEAR"));
        bring(ha, mended).statusCode(200).body("findings", empty());
    }

    @Test
    void whatIsNoWordDocumentIsRefused() {
        bring(ha, "Kế hoạch".getBytes()).statusCode(415);
    }

    private void text(String text) {
        plan.put("topics", List.of());
        plan.put("clauses", List.of(clause(text)));
    }

    private static Map<String, Object> clause(String text) {
        return Map.of("id", FreshId.next(), "label", "1.", "kind", "TEXT", "text", text);
    }

    private byte[] paper() {
        return ha.request()
                .accept(DOCX)
                .get(Actor.API + "/plans/" + plan.id + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private ValidatableResponse bring(Actor actor, byte[] bytes) {
        return send(actor, bytes, "/preflights");
    }

    private ValidatableResponse send(Actor actor, byte[] bytes, String path) {
        return actor.request()
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("unit", world.commune.toString())
                .multiPart("file", "ke-hoach.docx", bytes, "application/octet-stream")
                .post(Actor.API + path)
                .then();
    }
}
