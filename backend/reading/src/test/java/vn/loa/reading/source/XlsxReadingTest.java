package vn.loa.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class XlsxReadingTest {
    private static final String FORMATS = """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
            <cellStyleXfs><xf numFmtId="164"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>""";

    @Test
    void xlsxFormulaDay() throws Exception {
        var rows = handed("xlsx-formula-day/cong-thuc.xlsx");
        assertThat(rows.get(2).get(4)).isEqualTo("2026-03-14");
        assertThat(rows.get(3).get(4)).isEqualTo("2026-04-13");
    }

    @Test
    void xlsxIsoDay() throws Exception {
        assertThat(handed("xlsx-iso-day/ngay-iso.xlsx").get(2).get(4)).isEqualTo("2026-03-14");
    }

    @Test
    void xlsxMerged() throws Exception {
        var rows = handed("xlsx-merged/gop-o.xlsx");
        assertThat(List.of(2, 3, 4))
                .allSatisfy(row -> assertThat(rows.get(row).subList(3, 5)).containsExactly("Kế toán", "2026-03-14"));
    }

    @Test
    void xlsxNumberFormat() throws Exception {
        var rows = handed("xlsx-number-format/dinh-dang-so.xlsx");
        assertThat(rows.get(2)).startsWith("1", "3").endsWith("2026-03-14", "12");
        assertThat(rows.get(3)).startsWith("2", "007").endsWith("2026-03-14", "500");
    }

    @Test
    void xlsxTrailingRows() throws Exception {
        assertThat(handed("xlsx-trailing-rows/hang-trong.xlsx").keySet()).containsExactly(1, 2);
    }

    @Test
    void everyTypeOfCellIsReadAsItIsShown() throws Exception {
        var row = sheet("""
                <row r="1"><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>
                <c t="inlineStr"><is><r><t>Phát </t></r><r><t>thanh</t></r><rPh><t>x</t></rPh></is></c>
                <c t="str"><f>A1&amp;"b"</f><v>chữ</v></c><c s="1"><f t="shared" si="0"/><v>46095</v></c><c><f>DATE(2026,3,14)</f></c>
                <c t="s"><v>0</v></c><c t="d"><v>2026-03-14</v></c><c t="d" s="1"><v>2026-03-14T08:30:00</v></c><c s="1" t="n"><v>xx</v></c>
                <c s="9"><v>5</v></c></row>""").get(1);
        assertThat(row)
                .containsExactly(
                        "TRUE",
                        "FALSE",
                        "#N/A",
                        "Phát thanh",
                        "chữ",
                        "2026-03-14",
                        "=DATE(2026,3,14)",
                        "dòng một\ndòng hai",
                        "2026-03-14",
                        "2026-03-14T08:30:00",
                        "xx",
                        "5");
    }

    @Test
    void cellsStandWhereTheirReferenceSays() throws Exception {
        var rows = sheet("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"AA3\"><v>2</v></c><c r=\"ZZ3\"><v>3</v></c></row>"
                + "<row><c><v>4</v></c><c/></row><row r=\"9\" ht=\"20\"><c r=\"A9\" s=\"1\"/></row>");
        assertThat(rows.keySet()).containsExactly(3, 4);
        assertThat(rows.get(3)).hasSize(27).startsWith("", "1").endsWith("", "2");
        assertThat(rows.get(4)).containsExactly("4");
    }

    @Test
    void daysMayCountFrom1904() throws Exception {
        var rows = read(
                "<workbookPr date1904=\"1\"/><sheets><sheet r:id=\"r1\"/></sheets>",
                "<row><c s=\"1\"><v>44633</v></c></row>");
        assertThat(rows.get(1)).containsExactly("2026-03-14");
    }

    @Test
    void theFirstSheetShownIsRead() throws Exception {
        var rows = read(
                "<sheets><sheet r:id=\"r2\" state=\"hidden\"/><sheet r:id=\"r1\"/><sheet r:id=\"r2\"/></sheets>",
                "<row><c><v>1</v></c></row>");
        assertThat(rows.get(1)).containsExactly("1");
    }

    @Test
    void aMergedCellReachesDownButMakesNoRow() throws Exception {
        var rows = sheet("""
                <row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>9</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"/>
                <row r="4"><c r="B4"><v>4</v></c></row></sheetData>
                <mergeCells><mergeCell ref="C1:D4"/><mergeCell ref="A2:A2"/><mergeCell ref="E1:E4"/><mergeCell ref="?"/></mergeCells>
                <sheetData>""");
        assertThat(rows)
                .isEqualTo(new TreeMap<>(
                        Map.of(1, List.of("1", "", "9"), 2, List.of("2", "", "9"), 4, List.of("", "4", "9"))));
    }

    @Test
    void aCellMergedOverTwoColumnsIsInBothUnlessItIsATitle() throws Exception {
        var rows = sheet("""
                <row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>3</v></c></row>
                <row r="3"><c r="A3"><v>4</v></c><c r="B3"><v>5</v></c><c r="C3"><v>6</v></c></row>
                <row r="4"><c r="A4"><v>7</v></c><c r="B4"><v>8</v></c></row></sheetData>
                <mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:B2"/><mergeCell ref="C3:D4"/></mergeCells><sheetData>""");
        assertThat(rows)
                .isEqualTo(new TreeMap<>(Map.of(
                        1,
                        List.of("1"),
                        2,
                        List.of("2", "", "3"),
                        3,
                        List.of("4", "5", "6", "6"),
                        4,
                        List.of("7", "8", "6", "6"))));
    }

    @Test
    void readingEndsWithTheRowsAskedFor() throws Exception {
        assertThat(sheet("<row><c><v>1</v></c></row>".repeat(500))).hasSize(200);
    }

    @Test
    void aBrokenBookIsSaidToBeSo() {
        assertThatThrownBy(() -> sheet("<row><c t=\"s\"><v>7</v></c></row>"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read("<sheets/>", "")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("<sheets><sheet r:id=\"r9\"/></sheets>", ""))
                .isInstanceOf(IOException.class);
    }

    private static SortedMap<Integer, List<String>> sheet(String rows) throws Exception {
        return read("<sheets><sheet r:id=\"r1\"/></sheets>", rows);
    }

    private static SortedMap<Integer, List<String>> read(String book, String rows) throws Exception {
        var relation = "<Relationship Id=\"%s\" Type=\"t/%s\" Target=\"%s\"/>";
        return XlsxReading.read(
                Made.file(Made.zip(Map.of(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\">" + book + "</workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships>"
                                + relation.formatted("r1", "worksheet", "worksheets/one.xml")
                                + relation.formatted("r2", "worksheet", "/xl/worksheets/two.xml")
                                + relation.formatted("r3", "styles", "styles.xml")
                                + relation.formatted("r4", "sharedStrings", "strings.xml")
                                + "</Relationships>",
                        "xl/styles.xml",
                        FORMATS,
                        "xl/strings.xml",
                        "<sst><si><t>dòng một_x000A_dòng hai</t></si></sst>",
                        "xl/worksheets/one.xml",
                        "<worksheet><sheetData>" + rows + "</sheetData></worksheet>",
                        "xl/worksheets/two.xml",
                        "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"))),
                200,
                100);
    }

    private static SortedMap<Integer, List<String>> handed(String file) throws Exception {
        return XlsxReading.read(
                Path.of(XlsxReadingTest.class.getResource("/cases/" + file).toURI()), 200, 100);
    }
}
