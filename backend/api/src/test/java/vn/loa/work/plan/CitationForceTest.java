package vn.loa.work.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** What a plan cites is held against the law of the day, from the first draft to the signature. */
@QuarkusTest
class CitationForceTest {
    private static final List<String> DEAD =
            List.of("13/2023/NĐ-CP", "24/2018/QH14", "34/2016/NĐ-CP", "83/2015/QH13", "61/2018/NĐ-CP");
    private static final List<String> LIVING =
            List.of("356/2025/NĐ-CP", "116/2025/QH15", "78/2025/NĐ-CP", "89/2025/QH15", "118/2025/NĐ-CP");

    private World world;
    private Actor ha;
    private PlanInWorld plan;
    private String path;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        plan = world.plan(2026);
        path = "/plans/" + plan.id;
    }

    @Test
    void aPlanOf2026ThatCitesFiveDeadDocumentsIsWarnedFiveTimesFromDraftToSignature() {
        cite(DEAD.toArray(String[]::new));
        for (var stage : List.of(
                ha.get(path),
                ha.put(path + "/submission", Map.of()),
                world.cast.minh().get(path))) {
            stage.statusCode(200)
                    .body("warnings.code", hasSize(5))
                    .body("warnings.code", everyItem(equalTo("CITATION_NO_LONGER_IN_FORCE")));
        }
        issue("2026-11-25")
                .statusCode(200)
                .body("warnings.code", hasSize(5))
                .body("warnings.code", everyItem(equalTo("CITATION_NO_LONGER_IN_FORCE")));
        list().body("items.corrections.flatten().citation.number", equalTo(LIVING));
    }

    @Test
    void theDayOfIssueDecides() {
        cite("24/2018/QH14", "60/2014/QH13");
        ha.get(path + "/cited-documents?on=2026-06-30").body("items.warnings.flatten()", empty());
        ha.get(path + "/cited-documents?on=2026-07-01")
                .body("items[0].warnings.code", contains("CITATION_NO_LONGER_IN_FORCE"));
        ha.get(path + "/cited-documents?on=2027-03-01")
                .body(
                        "items[1].warnings[0].detail",
                        equalTo("60/2014/QH13 hết hiệu lực từ ngày 01/3/2027; 03/2026/QH16 thay thế."));
        ha.put(path + "/submission", Map.of()).body("warnings", hasSize(1));
        issue("2026-06-30").statusCode(200).body("warnings", empty());
    }

    @Test
    void aLookedUpCitationIsHeldAgainstTheLawToo() {
        var looked = cited("83/2015/QH13");
        looked.put("asVerified", Map.of("number", "83/2015/QH13", "date", "2015-06-25", "issuer", "Quốc hội"));
        plan.put("cited-documents", List.of(looked));
        list().body("items[0].warnings.code", contains("CITATION_NO_LONGER_IN_FORCE"))
                .body("items[0].corrections.citation.number", contains("89/2025/QH15"));
        ha.get(path).body("warnings.code", contains("CITATION_NO_LONGER_IN_FORCE"));
    }

    @Test
    void whatIsNotYetInForceNamesWhatIs() {
        cite("03/2026/QH16");
        list().body("items[0].warnings.code", contains("CITATION_NOT_YET_IN_FORCE"))
                .body(
                        "items[0].warnings[0].detail",
                        equalTo(
                                "03/2026/QH16 chưa có hiệu lực, đến ngày 01/3/2027 mới có; trước ngày đó là 60/2014/QH13."))
                .body("items[0].corrections.citation.number", contains("60/2014/QH13"));
        correct(0, "60/2014/QH13").statusCode(200).body("items.warnings.flatten()", empty());
    }

    @Test
    void anAmendedDocumentIsCitedWithItsAmendments() {
        cite("118/2025/NĐ-CP", "76/NQ-CP");
        list().body("items[0].warnings.code", contains("CITATION_AMENDED"))
                .body("items[0].corrections.beside", contains(true, true));
        correct(0, "367/2025/NĐ-CP")
                .statusCode(200)
                .body("items.asWritten.number", contains("118/2025/NĐ-CP", "367/2025/NĐ-CP", "76/NQ-CP"))
                .body("items[0].corrections.citation.number", contains("309/2026/NĐ-CP"));
        correct(0, "309/2026/NĐ-CP").statusCode(200).body("items.warnings.flatten()", empty());
    }

    @Test
    void whatOnlyTheTextNamesIsWarnedOfOnceAtItsFirstPlace() {
        cite("118/2025/NĐ-CP", "367/2025/NĐ-CP", "309/2026/NĐ-CP", "76/NQ-CP");
        write("Căn cứ Luật số 89/2025/QH15; Nghị định số 150/2025/NĐ-CP, Nghị định số 370/2025/NĐ-CP;");
        ha.get(path)
                .body("warnings.code", contains("CITATION_NO_LONGER_IN_FORCE"))
                .body("warnings[0].subject", equalTo(plan.section.toString()))
                .body(
                        "warnings[0].detail",
                        equalTo("24/2018/QH14 hết hiệu lực từ ngày 01/7/2026; 116/2025/QH15 thay thế. "
                                + "Nêu ở mục I, chưa có trong danh mục viện dẫn."));
        cite("24/2018/QH14");
        ha.get(path).body("warnings.findAll { it.code == 'CITATION_NO_LONGER_IN_FORCE' }", hasSize(1));
    }

    @Test
    void whereTheRepealWasNotSeenTheWarningSaysSo() {
        cite("67/2006/QH11");
        list().body("items[0].warnings.code", contains("CITATION_REPLACED"))
                .body(
                        "items[0].warnings[0].detail",
                        equalTo("67/2006/QH11 đã có 148/2025/QH15 thay thế; chưa đối chiếu phần nào còn hiệu lực."));
    }

    @Test
    void oneActCitesTheSuccessorInListAndText() {
        cite("24/2018/QH14", "86/2015/QH13", "52/2016/QĐ-TTg");
        write(
                "Căn cứ Luật An ninh mạng số 24/2018/QH14 ngày 12 tháng 6 năm 2018; Luật An toàn thông tin mạng số 86/2015/QH13;\n"
                        + "Thực hiện Quyết định số 52/2016/QĐ-TTg ngày 06/12/2016 của Thủ tướng Chính phủ ban hành Quy chế hoạt động thông tin cơ sở,");
        correct(0, "116/2025/QH15")
                .statusCode(200)
                .body("items.asWritten.number", contains("116/2025/QH15", "86/2015/QH13", "52/2016/QĐ-TTg"))
                .body("items[0].asWritten.date", equalTo("2025-12-10"))
                .body("items[0].asVerified.number", equalTo("116/2025/QH15"));
        correct(1, "116/2025/QH15")
                .statusCode(200)
                .body("items.asWritten.number", contains("116/2025/QH15", "52/2016/QĐ-TTg"));
        correct(1, "49/2024/NĐ-CP").statusCode(200).body("items.warnings.flatten()", empty());
        ha.get(path)
                .body("warnings", empty())
                .body(
                        "preamble",
                        equalTo(
                                "Căn cứ Luật An ninh mạng số 116/2025/QH15 ngày 10 tháng 12 năm 2025; Luật An ninh mạng số 116/2025/QH15;\n"
                                        + "Thực hiện Nghị định số 49/2024/NĐ-CP ngày 10/5/2024 của Chính phủ quy định về hoạt động thông tin cơ sở,"));
        ha.get(path + "/clauses")
                .body("items[0].text", equalTo("Theo Luật An ninh mạng số 116/2025/QH15, 124/2018/QH14."));
    }

    @Test
    void aCorrectionIsOfTodaysRegisterOfADraftAndByWhoMayEdit() {
        cite("61/2018/NĐ-CP");
        var act = path + "/cited-documents/" + id(0) + "/correction";
        var body = Map.of("number", "118/2025/NĐ-CP");
        int version = ha.version(path);
        Actor.NOBODY.put(act, version, body).statusCode(401);
        world.cast.la().put(act, version, body).statusCode(404);
        world.cast.minh().put(act, version, body).statusCode(403);
        ha.put(act, version, Map.of("number", "76/NQ-CP"))
                .statusCode(422)
                .body("errors[0].code", equalTo("CITATION_CORRECTION_UNKNOWN"));
        ha.put(path + "/cited-documents/" + UUID.randomUUID() + "/correction", version, body)
                .statusCode(404);
        ha.put(act, version + 9, body).statusCode(412);
        list().body("items.asWritten.number", contains("61/2018/NĐ-CP"));
        ha.put(path + "/submission", Map.of()).statusCode(200);
        ha.put(act, ha.version(path), body).statusCode(409).body("code", equalTo("PLAN_NOT_DRAFT"));
    }

    @Test
    void twoOfAUnitsDocumentsThatNameEachOtherDoNotLoop() {
        known("7/QĐ-UBND", "8/QĐ-UBND");
        known("8/QĐ-UBND", "7/QĐ-UBND");
        var citation = cited("7/QĐ-UBND");
        citation.put("asWritten", Map.of("number", "7/QĐ-UBND", "date", "2024-02-01"));
        plan.put("cited-documents", List.of(citation));
        list().body("items[0].warnings.code", containsInAnyOrder("CITATION_REPLACED"));
    }

    @Test
    void aSuccessorTheRegisterDoesNotHaveIsCitedByItsNumber() {
        known("7/QĐ-UBND", "9/QĐ-UBND");
        var citation = cited("7/QĐ-UBND");
        citation.put("asWritten", Map.of("number", "7/QĐ-UBND", "date", "2024-02-01"));
        plan.put("cited-documents", List.of(citation));
        write("Căn cứ Quyết định số 07/QĐ-UBND,");
        correct(0, "9/QĐ-UBND").statusCode(200).body("items.asWritten.number", contains("9/QĐ-UBND"));
        ha.get(path).body("preamble", equalTo("Căn cứ Quyết định số 9/QĐ-UBND,"));
    }

    private void known(String number, String replacedBy) {
        ha.create(
                "/known-documents",
                Map.of(
                        "unit", world.commune,
                        "number", number,
                        "issuedOn", "2024-02-01",
                        "issuer", "UBND xã",
                        "kind", "DECISION",
                        "title", "Quy chế làm việc",
                        "replacedBy", replacedBy));
    }

    private void write(String preamble) {
        ha.put(
                        path,
                        Map.of(
                                "unit",
                                world.commune,
                                "year",
                                2026,
                                "programme",
                                "CCHC",
                                "title",
                                "Kế hoạch",
                                "preamble",
                                preamble,
                                "recipients",
                                List.of()))
                .statusCode(200);
        plan.put(
                "clauses",
                List.of(
                        Map.of(
                                "id",
                                plan.section,
                                "label",
                                "I.",
                                "kind",
                                "TEXT",
                                "text",
                                "Theo Luật An ninh mạng số 24/2018/QH14, 124/2018/QH14."),
                        Map.of("id", plan.clause, "kind", "TEXT", "text", "Nội dung.")));
    }

    private ValidatableResponse list() {
        return ha.get(path + "/cited-documents").statusCode(200);
    }

    private String id(int place) {
        return list().extract().path("items[" + place + "].id");
    }

    private ValidatableResponse correct(int place, String number) {
        return ha.put(
                path + "/cited-documents/" + id(place) + "/correction", ha.version(path), Map.of("number", number));
    }

    private ValidatableResponse issue(String day) {
        return world.cast
                .minh()
                .on(LocalDate.of(2026, 11, 25))
                .put(
                        path + "/issuance",
                        Map.of(
                                "number", "12",
                                "notation", "KH-UBND",
                                "issuedOn", day,
                                "signer", "Nguyễn Văn Minh",
                                "signerTitle", "CHỦ TỊCH",
                                "signingAuthority", "TM"));
    }

    private void cite(String... numbers) {
        var items = new ArrayList<Map<String, Object>>();
        for (var number : numbers) {
            items.add(cited(number));
        }
        plan.put("cited-documents", items);
    }

    private static Map<String, Object> cited(String number) {
        var written = new HashMap<String, Object>(Map.of("number", number));
        if (number.equals("76/NQ-CP")) {
            written.put("date", "2021-07-15");
        }
        return new HashMap<>(Map.of("id", FreshId.next(), "asWritten", written));
    }
}
