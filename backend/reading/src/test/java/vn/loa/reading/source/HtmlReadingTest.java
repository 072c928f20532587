package vn.loa.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReadingTest {
    @Test
    void blocksAreParagraphsAndListsHaveTheirLabels() {
        var source = read("""
                <meta charset=utf-8><h1>KẾ HOẠCH</h1><p>Thực hiện
                   công tác<br>năm 2026</p><ol type=I start=2><li>MỤC ĐÍCH<ol type=a><li>một<li>hai</ol></ol><ul><li>gạch</ul>
                """);

        assertThat(Made.lines(source))
                .containsExactly(
                        "KẾ HOẠCH", "Thực hiện công tác", "năm 2026", "II. MỤC ĐÍCH", "a. một", "b. hai", "- gạch");
        assertThat(source.lines().getFirst().look().bold()).isTrue();
    }

    @Test
    void anItemThatBeginsWithAMarkOfItsOwnHasNoOther() {
        var source = read("<meta charset=utf-8><ul><li>- gạch<li>+ cộng<li>chấm</ul>");

        assertThat(Made.lines(source)).containsExactly("- gạch", "+ cộng", "- chấm");
    }

    @Test
    void whatNoOneSeesIsLeftOut() {
        var source = read(
                "<meta charset=utf-8><nav>Trang chủ</nav><script>alert(1)</script><style>p{}</style><p hidden>ẩn</p>"
                        + "<p style='display: none'>ẩn</p><p>thấy</p>");

        assertThat(Made.lines(source)).containsExactly("thấy");
    }

    @Test
    void tablesKeepTheirCells() {
        var source = read("<meta charset=utf-8><table border=1><tr><th>STT<th colspan=2>Nội dung</tr>"
                + "<tr><td rowspan=2>1<td>a<td>b</tr><tr><td>c<td>d</tr></table>");

        assertThat(Made.cells(source, 0))
                .containsExactly(List.of("STT", "Nội dung"), List.of("1", "a", "b"), List.of("c", "d"));
        assertThat(source.tables().getFirst().rows().get(2).cells())
                .extracting(SourceTable.Cell::column)
                .containsExactly(1, 2);
        assertThat(source.tables().getFirst().ruled()).isTrue();
    }

    private static Source read(String html) {
        return Made.read(html.getBytes(StandardCharsets.UTF_8), SourceFormat.HTML);
    }
}
