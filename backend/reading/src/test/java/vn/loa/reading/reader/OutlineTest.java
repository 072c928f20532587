package vn.loa.reading.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.reading.source.SourceLine.Look;

class OutlineTest {
    private static List<OutlineItem> outline(String... lines) {
        return Outline.of(Arrays.stream(lines)
                        .map(line -> new Paragraph(Documents.prose(line), Label.of(line), Look.PLAIN, 0))
                        .toList())
                .stream()
                .flatMap(OutlineItem::all)
                .toList();
    }

    private static String shape(String... lines) {
        var shape = new StringBuilder();
        outline(lines).forEach(clause -> shape.append(clause.depth()));
        return shape.toString();
    }

    private static List<Doubt> doubts(String... lines) {
        return outline(lines).stream().flatMap(clause -> clause.doubts.stream()).toList();
    }

    @Test
    void labelsNestByWhatOpensThem() {
        assertEquals(
                "0122123401",
                shape("I. A B", "1. C D", "a) E", "b) F", "2. G H", "a) I", "- K", "+ L", "II. M N", "1. O"));
        assertEquals("012233", shape("A. PHẦN", "I. Mục", "1. Một", "2. Hai", "- gạch", "- gạch hai"));
        assertEquals(
                "011011", shape("1. Một", "1.1. Một một", "1.2. Một hai", "2. Hai", "2.1. Hai một", "2.2. Hai hai"));
        assertEquals("0111", shape("I. Mục", "- Một", "- Hai", "- Ba"));
    }

    @Test
    void aRowThatBeginsInsideAnItemStaysInside() {
        assertEquals("011220", shape("I. Mục", "a) Một", "b) Gồm:", "1. Hai", "2. Ba", "II. Mục"));
    }

    @Test
    void numbersBelowABulletGoBackUp() {
        assertEquals("0112", shape("I. Mục", "- Một câu.", "1. Hai", "- Ba"));
    }

    @Test
    void paragraphsWithoutLabelsBelongToTheHeadingAbove() {
        assertEquals("0110", shape("III. KINH PHÍ", "Từ ngân sách xã.", "Và nguồn khác.", "IV. TỔ CHỨC"));
    }

    @Test
    void theStyleOfLettersMayChange() {
        assertEquals("01111", shape("I. Mục", "a. Một", "b. Hai", "c) Ba", "d) Bốn"));
        assertEquals(List.of(), doubts("I. Mục", "a. Một", "b. Hai", "c) Ba", "d) Bốn", "đ) Năm", "e) Sáu", "g) Bảy"));
    }

    @Test
    void repeatedSkippedAndRestartedLabelsAreKeptAndSaid() {
        assertEquals(
                List.of(Doubt.of(DoubtCode.LABEL_REPEATED, "d)", "d.")),
                doubts("c. Ba", "d. Bốn", "d) Năm", "e) Sáu").stream().skip(1).toList());
        assertEquals(List.of(Doubt.of(DoubtCode.LABEL_SKIPPED, "4.", "2.")), doubts("1. Một", "2. Hai", "4. Bốn"));
        assertEquals(List.of(Doubt.of(DoubtCode.LABEL_REPEATED, "1.", "2.")), doubts("1. Một", "2. Hai", "1. Ba"));
        assertEquals(
                List.of(Doubt.of(DoubtCode.LABEL_MISREAD, "I1.", "II.")),
                doubts("I. MỤC ĐÍCH", "I1. NỘI DUNG", "III. KINH PHÍ"));
    }
}
