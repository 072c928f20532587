package vn.loa.reading.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterheadTest {
    private static Letterhead of(String text) {
        return Letterhead.of(Lines.of(Documents.page(text), Mender.plain(), List.of()), Mender.plain());
    }

    @Test
    void twoColumnsOnTheSameLines() {
        var head = of("""
                UBND HUYỆN ĐỨC THỌ              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                UBND XÃ TÙNG CHÂU                  Độc lập - Tự do - Hạnh phúc

                Số: 27/KH-UBND             Tùng Châu, ngày 12 tháng 01 năm 2024""");
        assertEquals("UBND HUYỆN ĐỨC THỌ", head.superior.text());
        assertEquals("UBND XÃ TÙNG CHÂU", head.issuer.text());
        assertEquals("27", head.number);
        assertEquals("KH-UBND", head.notation);
        assertEquals("Tùng Châu", head.place);
        assertEquals(LocalDate.of(2024, 1, 12), head.date);
        assertEquals(List.of(), head.doubts);
    }

    @Test
    void aBodyOverTwoLinesAndABlankNumber() {
        var head = of(
                "ỦY BAN NHÂN DÂN\nXÃ KỲ TÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM\nSố:      /KH-UBND\nKỳ Tân, ngày    tháng    năm 2026");
        assertEquals("ỦY BAN NHÂN DÂN XÃ KỲ TÂN", head.issuer.text());
        assertNull(head.superior);
        assertNull(head.number);
        assertEquals("KH-UBND", head.notation);
        assertNull(head.date);
        assertEquals(List.of(Doubt.of(DoubtCode.NUMBER_BLANK), Doubt.of(DoubtCode.DATE_BLANK)), head.doubts);
    }

    @Test
    void aNameGoesOnInTheLineBelow() {
        var nation = "\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 17/KH-BCĐ";
        var office = of("UBND TỈNH GIA LAI\nSỞ KHOA HỌC VÀ CÔNG\nNGHỆ" + nation);
        assertEquals("SỞ KHOA HỌC VÀ CÔNG NGHỆ", office.issuer.text());
        var board = of("UBND TỈNH LẠNG SƠN\nBAN CHỈ ĐẠO CHUYỂN ĐỔI\nSỐ" + nation);
        assertEquals("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", board.issuer.text());
        var centre = of("UBND HUYỆN BÌNH TUYỀN\nTRUNG TÂM VĂN HÓA –\nTHÔNG TIN – THỂ THAO" + nation);
        assertEquals("TRUNG TÂM VĂN HÓA – THÔNG TIN – THỂ THAO", centre.issuer.text());
        var hospital = of("SỞ Y TẾ\nBỆNH VIỆN ĐA KHOA LỘC GIANG" + nation);
        assertEquals("SỞ Y TẾ", hospital.superior.text());
    }

    @Test
    void theParty() {
        var head = of(
                "ĐẢNG BỘ TỈNH HÀ TĨNH          ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY PHƯỜNG SÔNG TRÍ       Sông Trí, ngày 10 tháng 9 năm 2025\n*\nSố 45-KH/ĐU");
        assertEquals("ĐẢNG BỘ TỈNH HÀ TĨNH", head.superior.text());
        assertEquals("ĐẢNG ỦY PHƯỜNG SÔNG TRÍ", head.issuer.text());
        assertEquals("45-KH/ĐU", head.symbol());
        assertEquals("Sông Trí", head.place);
    }

    @Test
    void aReversedNotation() {
        var head = of("UBND XÃ CỔ ĐẠM\nSố: 132-KH/UBND\nCổ Đạm, ngày 5 tháng 1 năm 2026");
        assertEquals(List.of(Doubt.of(DoubtCode.NUMBER_REVERSED, "KH/UBND", "KH-UBND")), head.doubts);
    }

    @Test
    void nothingIsInvented() {
        var head = of("Kính thưa bà con");
        assertNull(head.issuer);
        assertNull(head.date);
        assertEquals(List.of(Doubt.of(DoubtCode.HEADER_MISSING)), head.doubts);
    }
}
