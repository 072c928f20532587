package vn.loa.reading.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class FootTest {
    private static Foot of(String text) {
        return Foot.of(Lines.of(Documents.page(text), Mender.plain(), List.of()));
    }

    private static List<String> recipients(Foot foot) {
        return foot.recipients.stream().map(Written::text).toList();
    }

    @Test
    void columnsOnTheSameLines() {
        var foot = of("""
                Nơi nhận:                            TM. ỦY BAN NHÂN DÂN
                - UBND huyện (b/c);                      KT. CHỦ TỊCH
                - Các thôn;                             PHÓ CHỦ TỊCH
                - Lưu: VT, VHXH.

                                                      Nguyễn Văn Hòa""");
        assertEquals(List.of("UBND huyện (b/c);", "Các thôn;", "Lưu: VT, VHXH."), recipients(foot));
        assertEquals("KT.", foot.signature().authority());
        assertEquals("PHÓ CHỦ TỊCH", foot.signature().title());
        assertEquals("Nguyễn Văn Hòa", foot.signature().name());
    }

    @Test
    void oneBehindTheOther() {
        var foot =
                of("Nơi nhận:\n- Như trên;\n- Lưu VPĐU.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n(Đã ký)\nLê Thị Hoa\nIn trang này");
        assertEquals(List.of("Như trên;", "Lưu VPĐU."), recipients(foot));
        assertEquals("TM.", foot.signature().authority());
        assertEquals("BÍ THƯ", foot.signature().title());
        assertEquals("Lê Thị Hoa", foot.signature().name());
    }

    @Test
    void aRecipientGoesOnInTheNextLine() {
        var foot = of(
                "Nơi nhận:\n- Phòng VH-XH, Văn phòng HĐND và UBND\nphường;\n- Lưu: VT.\nT.M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Thị Hoa");
        assertEquals(List.of("Phòng VH-XH, Văn phòng HĐND và UBND phường;", "Lưu: VT."), recipients(foot));
        assertEquals("TM.", foot.signature().authority());
    }

    @Test
    void theChairSignsInPerson() {
        var foot = of("CHỦ TỊCH\nTrần Văn Bình");
        assertNull(foot.signature().authority());
        assertEquals("Trần Văn Bình", foot.signature().name());
        assertEquals(List.of(Doubt.of(DoubtCode.RECIPIENTS_MISSING)), foot.doubts);
    }

    @Test
    void withoutOneNothingIsMadeUp() {
        var foot = of("");
        assertNull(foot.signature().name());
        assertNull(foot.signature().at());
        assertEquals(
                List.of(Doubt.of(DoubtCode.SIGNATURE_MISSING), Doubt.of(DoubtCode.RECIPIENTS_MISSING)), foot.doubts);
    }
}
