package vn.loa.kernel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.problem.Problem;

class SheetTest {
    @TempDir
    Path folder;

    @Test
    void readsTextDaysAndNumbersOfAWorkbookAsAPersonSeesThem() throws IOException {
        var file = folder.resolve("bang.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Nội dung");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue(" Phát thanh ");
            row.createCell(1).setCellValue(LocalDate.of(2026, 11, 20));
            row.getCell(1).setCellStyle(day);
            row.createCell(2).setCellValue(12.0);
            book.write(out);
        }
        var rows = Sheet.read(file, "bang.xlsx");
        assertThat(rows.getLast()).isEqualTo(new Sheet.Row(3, List.of("Phát thanh", "2026-11-20", "12")));
        assertThat(rows.getLast().cell(9)).isEmpty();
    }

    @Test
    void readsACsvWhateverItsDelimiterAndMark() throws IOException {
        for (var text : List.of(
                "Mã,Nội dung\n1,\"Họp, bàn\"\n", "\uFEFFMã;Nội dung\n1;Họp, bàn\n", "Mã\tNội dung\n1\tHọp, bàn\n")) {
            assertThat(csv(text.getBytes(StandardCharsets.UTF_8)).get(1).cells())
                    .containsExactly("1", "Họp, bàn");
        }
    }

    @Test
    void readsACsvOfAnOldMachine() throws IOException {
        var rows = csv("Kênh,Loa\nSố,1\n".getBytes(Charset.forName("windows-1258")));
        assertThat(rows.getFirst().cell(0)).isEqualTo("Kênh");
    }

    @Test
    void refusesWhatIsNoSheetOrTooLong() throws IOException {
        assertThatThrownBy(() ->
                        read("anh.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13}))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> csv("a,b\n".repeat(2001).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> csv("a,\"b\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Problem.class);
    }

    private List<Sheet.Row> csv(byte[] bytes) throws IOException {
        return read("bang.csv", bytes);
    }

    private List<Sheet.Row> read(String name, byte[] bytes) throws IOException {
        return Sheet.read(Files.write(folder.resolve(name), bytes), name);
    }
}
