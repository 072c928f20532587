package vn.loa.reading.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    private static List<String> joined(String text) {
        var source = Documents.page(text);
        var lines = Lines.of(source, Mender.plain(), List.of());
        return new Paragraphs(lines, true, Mender.plain())
                .of(lines).stream().map(paragraph -> paragraph.prose().text()).toList();
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        assertEquals(
                List.of(
                        "- Tuyên truyền sâu rộng trong cán bộ, công chức và người dân về kinh tế - xã hội của địa phương năm nay.",
                        "- Phát thanh."),
                joined(
                        "- Tuyên truyền sâu rộng trong cán bộ, công chức và người dân về kinh tế\n- xã hội của địa phương năm nay.\n- Phát thanh."));
    }

    @Test
    void aPageBreakAndAPageNumberDoNotCutASentence() {
        assertEquals(
                List.of(
                        "Bộ phận một cửa tiếp nhận hồ sơ của người dân theo Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Trung ương."),
                joined(
                        "Bộ phận một cửa tiếp nhận hồ sơ của người dân theo Nghị quyết số\n\n\n- 2 -\n\n18-NQ/TW ngày 25/10/2017 của Trung ương."));
    }

    @Test
    void aPartyOnALineOfItsOwnStandsAboveItsDuty() {
        assertEquals(
                List.of(
                        "5. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường và các đoàn thể",
                        "Vận động đoàn viên, hội viên nộp hồ sơ trực tuyến; giám sát việc giải quyết thủ tục hành chính tại phường."),
                joined(
                        "5. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường và các đoàn thể\nVận động đoàn viên, hội viên nộp hồ sơ trực tuyến; giám sát việc giải quyết\nthủ tục hành chính tại phường."));
    }

    @Test
    void aSymbolCutAtItsHyphenIsWhole() {
        assertEquals(
                List.of("Xây dựng chính quyền điện tử theo tinh thần của Nghị quyết số 17/NQ-CP ngày 07/3/2019."),
                joined("Xây dựng chính quyền điện tử theo tinh thần của Nghị quyết số 17/NQ-\nCP ngày 07/3/2019."));
    }

    @Test
    void headingsAndLegalBasesStandAlone() {
        assertEquals(
                List.of(
                        "Căn cứ Luật A ngày 01/01/2020 của Quốc hội nước Cộng hòa;",
                        "Căn cứ Luật B;",
                        "I. MỤC ĐÍCH",
                        "Một câu."),
                joined(
                        "Căn cứ Luật A ngày 01/01/2020 của Quốc hội nước Cộng hòa;\nCăn cứ Luật B;\nI. MỤC ĐÍCH\nMột câu."));
    }
}
