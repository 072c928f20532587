package vn.loa.kernel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.problem.Problem;

class SheetTest {
    /** Files people sent because they were read wrongly. */
    private static final Path CASES = Path.of("../reading/src/test/resources/cases");

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
    void csvManyCommas() throws IOException {
        var rows = handed("csv-many-commas/dau-phay.csv");
        assertThat(rows).hasSize(8).allSatisfy(row -> assertThat(row.cells()).hasSize(6));
        assertThat(rows.getLast().cell(4)).isEqualTo("20/11/2026");
    }

    @Test
    void csvUtf16() throws IOException {
        var rows = handed("csv-utf16/unicode-text.csv");
        assertThat(rows.get(1).cells())
                .containsExactly("1", "007", "Phát thanh, niêm yết", "Kế toán", "20/11/2026", "Bài");
        assertThat(csv("\uFEFFMã\tNội dung\r\n007\tHọp".getBytes(StandardCharsets.UTF_16BE)))
                .containsExactly(new Sheet.Row(1, List.of("Mã", "Nội dung")), new Sheet.Row(2, List.of("007", "Họp")));
    }

    /** The kind of csv-many-commas: titles above, short lines, quoted cells, commas without a space, Excel's own line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phụ lục, kèm theo Kế hoạch~Mã;Nội dung;Chủ trì~1;Họp, bàn, làm;Kế toán",
                "Mã;Nội dung;Chủ trì~1;Họp, bàn, làm~2;Treo, phát, gửi",
                "Mã;Nội dung;Chủ trì~1;Họp,bàn,làm,phát;Kế toán",
                "Mã;Nội dung~1;\"Họp; bàn\"~2;\"a;b;c\"",
                "Mã,Nội dung~1,\"Họp; bàn; làm; phát; gửi\"",
                "Mã|Nội dung~1|Họp, bàn; làm",
                "sep=;~Mã;Nội dung~1;a,b,c",
                "Mã;Nội dung~1;\"Cuộc thi\" đợt một",
                "Mã;Nội dung~1;\"hai~dòng\"~2;x",
            })
    void theDelimiterIsWhatPartsTheTable(String written) throws IOException {
        for (var end : List.of("\n", "\r\n", "\r")) {
            var rows = csv(written.replace("~", end).getBytes(StandardCharsets.UTF_8));
            var heading = rows.stream()
                    .dropWhile(row -> row.cells().size() == 1 || row.cell(0).startsWith("Phụ lục"));
            assertThat(heading.findFirst().orElseThrow().cells()).startsWith("Mã", "Nội dung");
            assertThat(rows.getLast().cells().size()).isBetween(2, 3);
        }
    }

    @Test
    void linesMayEndInDifferentWaysAndBlankOnesAreCountedOnly() throws IOException {
        assertThat(csv("Mã;Nội dung\r\n\n1;Họp\r;;\n2;Phát\n\n;;;;;\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new Sheet.Row(1, List.of("Mã", "Nội dung")),
                        new Sheet.Row(3, List.of("1", "Họp")),
                        new Sheet.Row(5, List.of("2", "Phát")));
    }

    /** The sibling of xlsx-trailing-rows. */
    @Test
    void emptyRowsAreNotCounted() throws IOException {
        assertThat(handed("xlsx-trailing-rows/hang-trong.xlsx")).hasSize(2);
        assertThat(csv(("Mã;Nội dung\n1;Họp\n" + ";;;;;\n".repeat(2500)).getBytes(StandardCharsets.UTF_8)))
                .hasSize(2);
    }

    @Test
    void theLookAlikeOfDIsRead() throws IOException {
        assertThat(csv("\u00D0ơn vị;Nội dung\n\u00D0oàn;Họp".getBytes(StandardCharsets.UTF_8))
                        .getLast()
                        .cell(0))
                .isEqualTo("Đoàn");
    }

    /** The sibling of txt-windows-1258: real Vietnamese is dense with letters beyond ASCII. */
    @Test
    void readsAWholeCsvOfAnOldMachine() throws IOException {
        var written = Files.readString(CASES.resolve("csv-many-commas/dau-phay.csv"));
        var typed = written.codePoints().mapToObj(SheetTest::typed).collect(Collectors.joining());
        var rows = csv(typed.getBytes(Charset.forName("windows-1258")));
        assertThat(rows).isEqualTo(handed("csv-many-commas/dau-phay.csv"));
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

    /** As windows-1258 has it: a letter that the code page lacks is followed by its tone. */
    private static String typed(int letter) {
        var whole = Character.toString(letter);
        if (Charset.forName("windows-1258").newEncoder().canEncode(whole)) {
            return whole;
        }
        var parts = Normalizer.normalize(whole, Normalizer.Form.NFD);
        var tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        return Normalizer.normalize(parts.replace(tone, ""), Normalizer.Form.NFC) + tone;
    }

    private List<Sheet.Row> handed(String name) throws IOException {
        return read(Path.of(name).getFileName().toString(), Files.readAllBytes(CASES.resolve(name)));
    }

    private List<Sheet.Row> csv(byte[] bytes) throws IOException {
        return read("bang.csv", bytes);
    }

    private List<Sheet.Row> read(String name, byte[] bytes) throws IOException {
        return Sheet.read(Files.write(folder.resolve(name), bytes), name);
    }
}
