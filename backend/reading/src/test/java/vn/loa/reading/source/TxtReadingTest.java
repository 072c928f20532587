package vn.loa.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TxtReadingTest {
    @Test
    void linesAreThoseOfTheFileAndEmptyOnesPartParagraphs() {
        var source = read("KẾ HOẠCH\r\n\r\nThực hiện\r\ncông tác".getBytes(StandardCharsets.UTF_8));

        assertThat(source.text()).isEqualTo("KẾ HOẠCH\n\nThực hiện\ncông tác");
        assertThat(Made.lines(source)).containsExactly("KẾ HOẠCH", "Thực hiện", "công tác");
        assertThat(source.wrapped()).isTrue();
    }

    @Test
    void aFormFeedOrThreeEmptyLinesBeginAPage() {
        var source = read("một\n\n\n\nhai\n\fba".getBytes(StandardCharsets.UTF_8));

        assertThat(source.lines()).extracting(SourceLine::page).containsExactly(1, 2, 3);
        assertThat(source.pages())
                .extracting(page ->
                        source.text().substring(page.start(), page.end()).strip())
                .containsExactly("một", "hai", "ba");
    }

    @Test
    void everyEncodingOfOldIsUnderstood() {
        assertThat(read(("\uFEFFKế hoạch").getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("Kế hoạch");
        assertThat(read(("\uFEFFKế hoạch").getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo("Kế hoạch");
        assertThat(read(("\uFEFFKế hoạch").getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo("Kế hoạch");
        assertThat(read("Kê\u0301 hoa\u0323ch".getBytes(Charset.forName("windows-1258")))
                        .text())
                .isEqualTo("Kế hoạch");
    }

    @Test
    void whereALineIsLongerThanAnyPageEachIsAParagraph() {
        assertThat(read("từ ".repeat(100).getBytes(StandardCharsets.UTF_8)).wrapped())
                .isFalse();
    }

    private static Source read(byte[] file) {
        return Made.read(file, SourceFormat.TXT);
    }
}
