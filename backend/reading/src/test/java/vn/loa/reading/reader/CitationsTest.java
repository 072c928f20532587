package vn.loa.reading.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {
    private static List<ProposedCitation> of(String text, Lookup register) {
        var citations = new Citations(register, null);
        citations.read(Documents.prose(text), null);
        return citations.all();
    }

    private static ProposedCitation one(String text) {
        var all = of(text, Lookup.NOTHING);
        assertEquals(1, all.size(), () -> all.toString());
        return all.getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ|76/NQ-CP|2021-07-15",
                "Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018|61/2018/NĐ-CP|2018-04-23",
                "Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13|14/2012/QH13|",
                "Nghị quyết số 18-NQ/TW, ngày 25-10-2017 của Trung ương|18-NQ/TW|2017-10-25",
                "Quyết định số 3504/QĐ-UBND ngày 22.10.2021|3504/QĐ-UBND|2021-10-22",
                "Quyết định số 3504/Qb-UBND ngày 22/10/2021|3504/QĐ-UBND|2021-10-22",
                "Quyết định số 749/QP-TTg ngày 03/6/2020|749/QĐ-TTg|2020-06-03",
                "Nghị quyết số 76 / NQ - CP ngày 15/7/2021|76/NQ-CP|2021-07-15",
                "Kế hoạch số 15-KH/ĐU ngày 03/3/2025|15-KH/ĐU|2025-03-03",
                "Thông tư số 01/2011/TT-BNV|01/2011/TT-BNV|",
                "Kế hoạch 12/KH-BTV|12/KH-BTV|"
            })
    void numbersHaveOneForm(String text, String number, LocalDate date) {
        var citation = one(text);
        assertEquals(number, citation.number());
        assertEquals(date, citation.date());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 tháng/lần",
                "giai đoạn 2021-2030",
                "đạt 90/100 điểm",
                "ngày 15/7/2021",
                "mức độ 3/4",
                "trên 12 tin/tháng",
                "24/24 giờ",
                "số 10 UBND xã"
            })
    void otherNumbersAreNoCitations(String text) {
        assertEquals(List.of(), of(text, Lookup.NOTHING));
    }

    @Test
    void issuerKindAndSubjectAsWritten() {
        var citation = one(
                "Thực hiện Quyết định số 3504/QĐ-UBND ngày 22/10/2021 của UBND tỉnh ban hành Chương trình tổng thể; các văn bản khác");
        assertEquals("Quyết định", citation.kind());
        assertEquals("UBND tỉnh", citation.issuer());
        assertEquals("ban hành Chương trình tổng thể", citation.title());
        assertEquals("Thủ tướng Chính phủ", one("Quyết định 06/QĐ-TTg").issuer());
        assertNull(one("Quyết định 06/QĐ-UBND").issuer());
    }

    @Test
    void theSameNumberTwiceIsOne() {
        assertEquals(
                2,
                of("Nghị quyết 76/NQ-CP; Nghị quyết số 76/NQ-CP; Nghị quyết số 17/NQ-CP", Lookup.NOTHING)
                        .size());
    }

    @Test
    void aReversedNotationIsKeptAndDoubted() {
        var citation = one("Kế hoạch số 132-KH/UBND ngày 01/02/2025");
        assertEquals("132-KH/UBND", citation.number());
        assertEquals(List.of(Doubt.of(DoubtCode.NUMBER_REVERSED, "132-KH/UBND", "132/KH-UBND")), citation.doubts());
    }

    @Test
    void aDayThatIsNoneIsSaid() {
        var citation = one("Kế hoạch số 13/KH-UBND ngày 31/02/2025");
        assertNull(citation.date());
        assertEquals(
                DoubtCode.CITATION_DATE_IMPOSSIBLE, citation.doubts().getFirst().code());
    }

    @Test
    void whatTheRegisterKnowsOtherwiseIsShown() {
        Lookup register = cited -> Optional.of(
                new KnownCitation(cited.number(), LocalDate.of(2019, 3, 7), "Chính phủ", null, false, "01/NQ-CP"));
        var citation =
                of("Nghị quyết 17/NQ-CP ngày 17/3/2019 của Quốc hội", register).getFirst();
        assertEquals(
                List.of(
                        Doubt.of(DoubtCode.CITATION_DATE_DIFFERS, "17/3/2019", "7/3/2019"),
                        Doubt.of(DoubtCode.CITATION_ISSUER_DIFFERS, "Quốc hội", "Chính phủ"),
                        Doubt.of(DoubtCode.CITATION_NO_LONGER_IN_FORCE, "17/NQ-CP", " (01/NQ-CP)")),
                citation.doubts());
        assertTrue(of(
                        "Nghị quyết 17/NQ-CP ngày 07/3/2019 của Chính phủ",
                        cited -> Optional.of(new KnownCitation(
                                cited.number(), LocalDate.of(2019, 3, 7), "Chính phủ", null, true, null)))
                .getFirst()
                .doubts()
                .isEmpty());
    }
}
