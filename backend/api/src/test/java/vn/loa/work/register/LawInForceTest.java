package vn.loa.work.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.people.unit.Units;
import vn.loa.world.Actor;
import vn.loa.world.World;

/** The shipped register says of no document that it is in force unless somebody compared it with its publication. */
@QuarkusTest
class LawInForceTest {
    /** One is enough: each test has documents of its own. */
    private static World world;

    private Actor ha;

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
        world = world == null ? World.tell() : world;
        ha = world.cast.ha();
    }

    @ParameterizedTest
    @CsvSource({
        "24/2018/QH14, 2026-06-30, 116/2025/QH15",
        "86/2015/QH13, 2026-06-30, 116/2025/QH15",
        "103/2016/QH13, 2026-06-30, 126/2025/QH15",
        "58/2010/QH12, 2026-06-30, 129/2025/QH15",
        "52/2019/QH14, 2026-06-30, 129/2025/QH15",
        "83/2015/QH13, 2025-12-31, 89/2025/QH15",
        "13/2023/NĐ-CP, 2025-12-31, 356/2025/NĐ-CP",
        "29/2018/QH14, 2026-02-28, 117/2025/QH15",
        "60/2014/QH13, 2027-02-28, 03/2026/QH16",
        "61/2018/NĐ-CP, 2025-06-30, 118/2025/NĐ-CP",
        "34/2016/NĐ-CP, , 78/2025/NĐ-CP",
        "108/2014/NĐ-CP, , 154/2025/NĐ-CP",
        "29/2023/NĐ-CP, , 154/2025/NĐ-CP",
        "24/2014/NĐ-CP, , 150/2025/NĐ-CP",
        "37/2014/NĐ-CP, , 150/2025/NĐ-CP",
        "45/2025/NĐ-CP, , 150/2025/NĐ-CP",
        "52/2016/QĐ-TTg, , 49/2024/NĐ-CP",
        "01/2011/TT-BNV, , 30/2020/NĐ-CP",
        "01/2018/TT-VPCP, , 03/2025/TT-VPCP",
        "1149/QĐ-BNV, , 876/QĐ-BNV",
        "25/2021/QĐ-TTg, , 27/2025/QĐ-TTg"
    })
    void whatEndedIsKnownWithItsSuccessorAtTheEndOfTheChain(String number, LocalDate lastDay, String successor) {
        var after = lastDay == null ? LocalDate.of(2026, 11, 29) : lastDay.plusDays(1);
        assertThat(on(after, number).force()).isEqualTo(Force.NO_LONGER_IN_FORCE);
        assertThat(on(after, number).instead())
                .extracting(LegalForce.Named::number)
                .containsExactly(successor);
        if (lastDay != null) {
            assertThat(on(lastDay, number).force()).isEqualTo(Force.IN_FORCE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "108/2014/NĐ-CP, 2024-01-01, 29/2023/NĐ-CP",
        "24/2014/NĐ-CP, 2025-03-01, 45/2025/NĐ-CP",
        "24/2014/NĐ-CP, 2025-07-01, 150/2025/NĐ-CP"
    })
    void theSuccessorIsTheOneOfTheDay(String number, LocalDate day, String successor) {
        assertThat(on(day, number).instead())
                .extracting(LegalForce.Named::number)
                .containsExactly(successor);
    }

    @Test
    void whatWasReplacedLaterWasLawBefore() {
        assertThat(on(LocalDate.of(2022, 1, 1), "34/2016/NĐ-CP").force()).isEqualTo(Force.IN_FORCE);
        assertThat(on(LocalDate.of(2025, 4, 1), "34/2016/NĐ-CP").force()).isEqualTo(Force.NO_LONGER_IN_FORCE);
    }

    @Test
    void amendmentsCountFromTheirOwnDay() {
        assertThat(on(LocalDate.of(2025, 12, 1), "118/2025/NĐ-CP").force()).isEqualTo(Force.IN_FORCE);
        assertThat(on(LocalDate.of(2026, 1, 19), "118/2025/NĐ-CP").instead())
                .extracting(LegalForce.Named::number)
                .containsExactly("367/2025/NĐ-CP");
        assertThat(on(LocalDate.of(2026, 11, 25), "118/2025/NĐ-CP").instead())
                .extracting(LegalForce.Named::number)
                .containsExactly("367/2025/NĐ-CP", "309/2026/NĐ-CP");
        assertThat(on(LocalDate.of(2026, 11, 25), "150/2025/NĐ-CP").force()).isEqualTo(Force.AMENDED);
    }

    @Test
    void beforeALawBeginsTheOneItReplacesIsNamed() {
        var law = on(LocalDate.of(2026, 11, 25), "03/2026/QH16");
        assertThat(law.force()).isEqualTo(Force.NOT_YET_IN_FORCE);
        assertThat(law.instead()).extracting(LegalForce.Named::number).containsExactly("60/2014/QH13");
        assertThat(on(LocalDate.of(2027, 3, 1), "03/2026/QH16").force()).isEqualTo(Force.IN_FORCE);
    }

    @Test
    void whereTheRepealWasNotSeenNothingIsCalledDead() {
        for (var number : List.of("67/2006/QH11", "47/2020/NĐ-CP")) {
            assertThat(on(LocalDate.of(2026, 11, 25), number).force()).isEqualTo(Force.REPLACED);
        }
    }

    @Test
    void nothingIsInForceUnlessItWasCheckedWithItsSource() {
        var published = KnownDocumentCatalogue.read(mapper).documents();
        assertThat(published)
                .filteredOn(each -> each.checkedOn() != null)
                .hasSizeGreaterThan(25)
                .allSatisfy(each -> assertThat(each.source()).isNotBlank());
        assertThat(published)
                .filteredOn(each -> each.checkedOn() == null)
                .extracting(each -> on(LocalDate.of(2026, 11, 25), each.number(), each.issuedOn())
                        .force())
                .doesNotContain(Force.IN_FORCE);
    }

    @ParameterizedTest
    @CsvSource({
        "282/QĐ-TTg",
        "91/2025/QH15",
        "356/2025/NĐ-CP",
        "116/2025/QH15",
        "148/2025/QH15",
        "89/2025/QH15",
        "129/2025/QH15",
        "126/2025/QH15",
        "117/2025/QH15",
        "33/2024/QH15",
        "367/2025/NĐ-CP",
        "309/2026/NĐ-CP",
        "370/2025/NĐ-CP",
        "170/2025/NĐ-CP",
        "45/2025/NĐ-CP",
        "194/2025/NĐ-CP",
        "278/2025/NĐ-CP",
        "03/2025/TT-VPCP",
        "27/2025/QĐ-TTg",
        "19/2025/QĐ-TTg",
        "03/2026/QH16",
        "1665/NQ-UBTVQH15"
    })
    void whatIsMostCitedIsThere(String number) {
        ha.get("/known-documents?number=" + number).body("items.number", contains(number));
    }

    @Test
    void everyDocumentThatReplacesOrAmendsIsThere() {
        var published = KnownDocumentCatalogue.read(mapper).documents();
        var known =
                published.stream().map(KnownDocumentCatalogue.Listed::number).toList();
        assertThat(published).allSatisfy(each -> {
            if (each.replacedBy() != null) {
                assertThat(known).contains(each.replacedBy());
            }
            if (each.amendedBy() != null) {
                assertThat(known).containsAll(each.amendedBy());
            }
        });
    }

    @Test
    void layingTheFileAgainChangesNothing() {
        var before = versions();
        QuarkusTransaction.requiringNew().run(() -> catalogue.lay(KnownDocumentCatalogue.read(mapper)));
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void theRegisterShowsForceSourceAndDayChecked() {
        ha.get("/known-documents?number=118/2025/NĐ-CP")
                .body("items[0].force", equalTo("AMENDED"))
                .body("items[0].amendedBy", contains("367/2025/NĐ-CP", "309/2026/NĐ-CP"))
                .body("items[0].source", equalTo("Trang công bố văn bản, xem tháng 11 năm 2026."))
                .body("items[0].checkedOn", equalTo("2026-11-29"));
        ha.get("/known-documents?number=80/2025/QH15")
                .body("items[0].force", equalTo("UNCHECKED"))
                .body("items[0].checkedOn", nullValue());
    }

    @Test
    void aUnitsOwnDocumentIsInForceOnceItWasChecked() {
        var draft = new HashMap<String, Object>(Map.of(
                "unit", world.commune,
                "number", "15/QĐ-UBND",
                "issuedOn", "2024-02-01",
                "issuer", "UBND tỉnh",
                "kind", "DECISION",
                "title", "Về tổ công nghệ số cộng đồng"));
        var path = "/known-documents/" + ha.create("/known-documents", draft);
        ha.get(path).body("force", equalTo("UNCHECKED"));
        draft.put("checkedOn", "2026-11-26");
        ha.put(path, 0, draft).statusCode(422).body("errors[0].code", equalTo("CHECKED_IN_FUTURE"));
        draft.put("checkedOn", "2026-11-25");
        ha.put(path, 0, draft).statusCode(200).body("force", equalTo("IN_FORCE"));
        draft.put("amendedBy", List.of("16/QĐ-UBND"));
        ha.put(path, 1, draft).statusCode(200).body("force", equalTo("AMENDED"));
    }

    @Test
    void aSheetMayNameAmendmentsAndTheDayChecked() {
        var sheet = """
                Số ký hiệu,Ngày ban hành,Cơ quan ban hành,Trích yếu,"Sửa đổi, bổ sung bởi",Ngày đối chiếu
                01/QĐ-UBND,05/01/2024,UBND tỉnh,Quy chế,16/QĐ-UBND; 17/QĐ-UBND,20/11/2026
                02/QĐ-UBND,05/01/2024,UBND tỉnh,Quy chế khác,,
                """;
        upload(sheet).then().statusCode(200).body("created", equalTo(2));
        ha.get("/known-documents?number=01/QĐ-UBND&unit=" + world.commune)
                .body("items[0].amendedBy", contains("16/QĐ-UBND", "17/QĐ-UBND"))
                .body("items[0].checkedOn", equalTo("2026-11-20"));
        upload(sheet).then().body("unchanged", equalTo(2));
        upload(sheet.replace("20/11/2026", "01/01/2030")).then().body("problems.code", contains("CHECKED_IN_FUTURE"));
    }

    private Response upload(String sheet) {
        return ha.request()
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("file", "van-ban.csv", sheet.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(Actor.API + "/known-documents/imports?dryRun=false&unit=" + world.commune);
    }

    private LegalForce on(LocalDate day, String number) {
        return on(day, number, null);
    }

    private LegalForce on(LocalDate day, String number, LocalDate issuedOn) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var path = units.get(world.commune).unitPath();
            var shelf = documents.shelf(List.of(number), List.of(path));
            var document = shelf.find(number, path).stream()
                    .filter(known -> issuedOn == null || known.issuedOn().equals(issuedOn))
                    .findFirst()
                    .orElseThrow();
            return shelf.force(document, path, day);
        });
    }

    private Map<String, Integer> versions() {
        return QuarkusTransaction.requiringNew()
                .call(() -> documents.of(units.coded("VN").orElseThrow()).stream()
                        .collect(Collectors.toMap(each -> each.id() + each.number(), KnownDocument::version)));
    }
}
