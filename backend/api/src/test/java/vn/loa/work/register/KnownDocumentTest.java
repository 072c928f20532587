package vn.loa.work.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.people.unit.Units;
import vn.loa.reading.text.Symbol;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.World;

@QuarkusTest
class KnownDocumentTest {
    private World world;
    private Actor ha;
    private UUID decision;
    private String path;

    @Inject
    KnownDocuments documents;

    @Inject
    KnownDocumentCatalogue catalogue;

    @Inject
    ObjectMapper mapper;

    @Inject
    Units units;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        decision = ha.create("/known-documents", draft("3504/QĐ-UBND", "2021-10-22"));
        path = "/known-documents/" + decision;
    }

    @Test
    void aDocumentIsReadInTheUnitAboveAndBelow() {
        Actor.NOBODY.get(path).statusCode(401);
        world.cast.la().get(path).statusCode(404);
        world.cast.so().get(path).statusCode(200).body("can", contains("KNOWN_DOCUMENT_READ"));
        world.cast.giam().get(path).statusCode(200);
        ha.get(path)
                .statusCode(200)
                .body("number", equalTo("3504/QĐ-UBND"))
                .body("kind", equalTo("DECISION"))
                .body("shipped", equalTo(false))
                .body("can", contains("KNOWN_DOCUMENT_READ", "KNOWN_DOCUMENT_EDIT"));
        var provincial = draft("12/KH-UBND", "2024-01-05");
        provincial.put("unit", world.province);
        var above = world.cast.so().create("/known-documents", provincial);
        ha.get("/known-documents/" + above).statusCode(200).body("can", contains("KNOWN_DOCUMENT_READ"));
        ha.put("/known-documents/" + above, 0, provincial).statusCode(403);
    }

    @Test
    void aDocumentIsEnteredByCoordinatorAndAdministratorOfTheUnitOnly() {
        var draft = draft("15/QĐ-UBND", "2024-02-01");
        Actor.NOBODY.post("/known-documents", draft).statusCode(401);
        world.cast.la().post("/known-documents", draft).statusCode(422).body("errors[0].pointer", equalTo("/unit"));
        world.cast.so().post("/known-documents", draft).statusCode(403);
        world.cast.minh().post("/known-documents", draft).statusCode(403);
        own().body("items", hasSize(1));

        world.cast.quan().post("/known-documents", draft).statusCode(201).header("Location", notNullValue());
        ha.post("/known-documents", draft).statusCode(422).body("errors[0].code", equalTo("KNOWN_DOCUMENT_REPEATED"));
        draft.put("title", "Về tổ công nghệ số cộng đồng thôn");
        world.cast.minh().put(path, 0, draft).statusCode(403);
        draft.put("number", "16/QĐ-UBND");
        ha.put(path, 0, draft).statusCode(200).body("number", equalTo("16/QĐ-UBND"));
        ha.put(path, 0, draft).statusCode(412);
        draft.put("unit", world.neighbour);
        ha.put(path, 1, draft).statusCode(422).body("errors[0].code", equalTo("KNOWN_DOCUMENT_UNIT_FIXED"));
    }

    @Test
    void whatCannotBeADocumentIsRefused() {
        var draft = draft("3504", "2024-02-01");
        ha.post("/known-documents", draft).statusCode(422).body("errors[0].code", equalTo("NUMBER_INCOMPLETE"));
        draft = draft("15/QĐ-UBND", "2024-02-01");
        draft.put("inForceFrom", "2024-02-01");
        draft.put("inForceTo", "2024-01-31");
        ha.post("/known-documents", draft).statusCode(422).body("errors[0].pointer", equalTo("/inForceTo"));
        draft = draft("15/QĐ-UBND", "30/2/2024");
        ha.post("/known-documents", draft).statusCode(400).body("errors[0].pointer", equalTo("/issuedOn"));
        own().body("items", hasSize(1));
    }

    @Test
    void aDocumentIsRemovedUnlessItWasShipped() {
        world.cast.minh().delete(path, 0).statusCode(403);
        ha.delete(path, 0).statusCode(204);
        ha.get(path).statusCode(404);
        var shipped = ha.get("/known-documents?number=61/2018/NĐ-CP").extract().<String>path("items[0].id");
        ha.delete("/known-documents/" + shipped, 0).statusCode(403);
        World.administrator()
                .delete("/known-documents/" + shipped, World.administrator().version("/known-documents/" + shipped))
                .statusCode(409)
                .body("code", equalTo("KNOWN_DOCUMENT_SHIPPED"));
    }

    @Test
    void theListIsSearchedWithoutMarksAndByMiswrittenNumbers() {
        ha.get("/known-documents?q=chuong trinh tong the 2021 - 2030").body("items.number", hasItem("76/NQ-CP"));
        ha.get("/known-documents?q=749/qd-ttg").body("items.number", contains("749/QĐ-TTg"));
        ha.get("/known-documents?number=132-KH/UBND").body("items", hasSize(0));
        ha.get("/known-documents?number=3504/Qb-UBND").body("items.id", hasItem(decision.toString()));
        ha.get("/known-documents?number=17/NQ- CP&issuer=chinh phu")
                .body("items.issuedOn", contains("2019-03-07"))
                .body("items.shipped", contains(true));
        ha.get("/known-documents?sort=number&limit=1&count=true&unit=" + world.commune)
                .body("total", equalTo(1));
        world.cast.la().get("/known-documents?unit=" + world.commune).body("items", hasSize(0));
    }

    @Test
    void aNumberIsFoundNearestUnitFirst() {
        var provincial = draft("3504/QĐ-UBND", "2021-10-23");
        provincial.put("unit", world.province);
        var above = world.cast.so().create("/known-documents", provincial);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(documents.find("3504/QD-UBND", units.get(world.commune)))
                    .extracting(KnownDocument::id)
                    .containsExactly(decision, above);
            assertThat(documents.find("3504/QĐ-UBND", units.get(world.neighbour)))
                    .extracting(KnownDocument::id)
                    .containsExactly(above);
            assertThat(documents.find("không số", units.get(world.commune))).isEmpty();
        });
    }

    @Test
    void aPlanIsToldWhereACitationAndTheRegisterDiffer() {
        var plan = world.plan(2024);
        plan.put(
                "cited-documents",
                List.of(
                        cited("17/NQ-CP", "2019-03-17", "Chính phủ", null),
                        cited("749/QP-TTg", "2020-06-03", "Thủ tướng Chính phủ", null),
                        cited("76/NQ-CP", "2021-07-15", "Chính Phủ", null),
                        cited("18-NQ/TW", "2017-10-25", "Bộ Nội vụ", null),
                        cited("59/2022/NĐ-CP", "2022-09-05", null, null),
                        // a number begins anew each year
                        cited("17/NQ-CP", "2024-02-05", "Chính phủ", "Phiên họp thường kỳ tháng 01"),
                        cited("3504/QĐ-UBND", "2021-11-01", "UBND huyện Khác", null)));
        ha.get("/plans/" + plan.id + "/cited-documents")
                .body("items[0].warnings.code", contains("CITATION_DATE_DIFFERS"))
                .body("items[0].warnings[0].detail", equalTo("17/NQ-CP ghi ngày 17/3/2019, sổ văn bản ghi 07/3/2019."))
                .body("items[1].warnings.code", contains("CITATION_NUMBER_DIFFERS"))
                .body("items[1].warnings[0].detail", containsString("749/QĐ-TTg"))
                .body("items[2].warnings", hasSize(0))
                .body("items[3].warnings.code", contains("CITATION_ISSUER_DIFFERS"))
                .body("items[4].warnings.code", contains("CITATION_NO_LONGER_IN_FORCE"))
                .body("items[4].warnings[0].detail", containsString("69/2024/NĐ-CP"))
                .body("items[5].warnings", hasSize(0))
                .body("items[6].warnings", hasSize(0));
        ha.get("/plans/" + plan.id)
                .body(
                        "warnings.code",
                        containsInAnyOrder(
                                "CITATION_DATE_DIFFERS",
                                "CITATION_NUMBER_DIFFERS",
                                "CITATION_ISSUER_DIFFERS",
                                "CITATION_NO_LONGER_IN_FORCE"));
    }

    @Test
    void aPlanOfAnEarlierYearMayCiteWhatWasThenInForce() {
        var plan = world.plan(2023);
        plan.put("cited-documents", List.of(cited("59/2022/NĐ-CP", "2022-09-05", "Chính phủ", null)));
        ha.get("/plans/" + plan.id + "/cited-documents").body("items[0].warnings", hasSize(0));
    }

    @Test
    void aSheetIsTriedThenEntered() {
        var sheet = """
                Danh mục văn bản;;;;
                Số, ký hiệu;Ngày ban hành;Cơ quan ban hành;Trích yếu;Hiệu lực đến
                01/KH-UBND;05/01/2024;UBND xã;Kế hoạch cải cách hành chính năm 2024;
                3504/QĐ-UBND;22/10/2021;UBND tỉnh;Về tổ công nghệ số cộng đồng;31/12/2025
                """;
        upload(world.cast.minh(), sheet, false).statusCode(403);
        upload(world.cast.la(), sheet, false).statusCode(422).body("errors[0].pointer", equalTo("?unit"));
        upload(ha, sheet, true)
                .statusCode(200)
                .body("written", equalTo(false))
                .body("created", equalTo(1))
                .body("edited", equalTo(1))
                .body("problems", hasSize(0));
        own().body("items", hasSize(1));
        upload(ha, sheet, false).statusCode(200).body("written", equalTo(true));
        own().body("items", hasSize(2)).body("items.kind", containsInAnyOrder("PLAN", "DECISION"));
        ha.get(path).body("inForceTo", equalTo("2025-12-31"));
        upload(ha, sheet, false).body("unchanged", equalTo(2));
    }

    @Test
    void aSheetWithAWrongRowEntersNothing() {
        var sheet = """
                Số ký hiệu,Ngày ban hành,Cơ quan ban hành,Trích yếu,Loại văn bản
                01/KH-UBND,05/01/2024,UBND xã,Kế hoạch năm 2024,Kế hoạch
                02,31/02/2024,,Kế hoạch khác,Giấy mời
                1/KH-UBND,2024-01-05,UBND xã,Kế hoạch năm 2024,
                """;
        upload(ha, sheet, false)
                .statusCode(200)
                .body("written", equalTo(false))
                .body(
                        "problems.findAll { it.row == 3 }.column",
                        contains("Số ký hiệu", "Ngày ban hành", "Cơ quan ban hành", "Loại văn bản"))
                .body("problems.findAll { it.row == 4 }.code", contains("KNOWN_DOCUMENT_REPEATED"));
        own().body("items", hasSize(1));
        upload(ha, "Tên;Ngày\nA;B\n", false)
                .statusCode(422)
                .body("errors[0].code", equalTo("COLUMNS_MISSING"))
                .body("errors[0].detail", containsString("Số ký hiệu"));
    }

    @Test
    void aLaterFileCorrectsWhatNobodyEdited() {
        var published = KnownDocumentCatalogue.read(mapper);
        var count = "/known-documents?count=true&number=61/2018/NĐ-CP";
        var first = ha.get(count).extract().<String>path("items[0].id");
        var corrected = published.documents().stream()
                .map(each -> each.number().equals("61/2018/NĐ-CP") ? retitled(each) : each)
                .toList();
        lay(new KnownDocumentCatalogue.Published("VN", corrected));
        ha.get("/known-documents/" + first).body("title", equalTo("Đính chính"));
        lay(published);
        ha.get("/known-documents/" + first).body("title", containsString("một cửa"));
        ha.get(count).body("total", equalTo(1));
        assertThat(published.documents()).hasSizeGreaterThanOrEqualTo(60).allSatisfy(each -> {
            assertThat(Symbol.of(each.number()).complete()).isTrue();
            assertThat(DocumentKind.of(Symbol.of(each.number()))).isIn(each.kind(), DocumentKind.LAW);
            assertThat(each.issuedOn()).isBefore(LocalDate.of(2026, 11, 30));
        });
    }

    private void lay(KnownDocumentCatalogue.Published published) {
        QuarkusTransaction.requiringNew().run(() -> catalogue.lay(published));
    }

    private static KnownDocumentCatalogue.Listed retitled(KnownDocumentCatalogue.Listed listed) {
        return new KnownDocumentCatalogue.Listed(
                listed.number(),
                listed.issuedOn(),
                listed.issuer(),
                listed.kind(),
                "Đính chính",
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private ValidatableResponse own() {
        return ha.get("/known-documents?unit=" + world.commune).statusCode(200);
    }

    private ValidatableResponse upload(Actor actor, String sheet, boolean dryRun) {
        return actor.request()
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("file", "van-ban.csv", sheet.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(Actor.API + "/known-documents/imports?dryRun=" + dryRun + "&unit=" + world.commune)
                .then();
    }

    private static Map<String, Object> cited(String number, String date, String issuer, String title) {
        var written = new HashMap<String, Object>(Map.of("number", number, "date", date));
        if (issuer != null) {
            written.put("issuer", issuer);
        }
        if (title != null) {
            written.put("title", title);
        }
        return Map.of("id", FreshId.next(), "asWritten", written);
    }

    private Map<String, Object> draft(String number, String issuedOn) {
        return new HashMap<>(Map.of(
                "unit",
                world.commune,
                "number",
                number,
                "issuedOn",
                issuedOn,
                "issuer",
                "UBND tỉnh",
                "kind",
                "DECISION",
                "title",
                "Về tổ công nghệ số cộng đồng"));
    }
}
