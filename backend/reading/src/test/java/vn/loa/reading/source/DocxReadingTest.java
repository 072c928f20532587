package vn.loa.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.reading.source.Made.docx;
import static vn.loa.reading.source.Made.lines;
import static vn.loa.reading.source.Made.listed;
import static vn.loa.reading.source.Made.paragraph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.loa.reading.source.SourceLine.Look;

class DocxReadingTest {
    private static final String LISTS = """
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
              <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%4"/></w:lvl>
              <w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
              <w:lvl w:ilvl="5"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="+"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="2">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading1"/><w:lvlText w:val="Điều %1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading2"/><w:lvlText w:val="%1.%2"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>
            """;

    @Test
    void labelsAreThoseWordShows() throws IOException {
        var source = read(
                listed(1, 0, "MỤC ĐÍCH")
                        + listed(1, 1, "Mục đích")
                        + listed(1, 2, "thứ nhất")
                        + listed(1, 2, "thứ hai")
                        + listed(1, 1, "Yêu cầu")
                        + listed(1, 2, "lại từ đầu")
                        + listed(1, 0, "NỘI DUNG")
                        + listed(1, 1, "Nội dung")
                        + listed(1, 3, "số Ả Rập")
                        + listed(1, 4, "gạch")
                        + listed(1, 5, "cộng"),
                "",
                LISTS);

        assertThat(lines(source))
                .containsExactly(
                        "I. MỤC ĐÍCH",
                        "1. Mục đích",
                        "a) thứ nhất",
                        "b) thứ hai",
                        "2. Yêu cầu",
                        "a) lại từ đầu",
                        "II. NỘI DUNG",
                        "1. Nội dung",
                        "2.1.1 số Ả Rập",
                        "- gạch",
                        "+ cộng");
    }

    @Test
    void aListThatOverridesItsStartBeginsAnewAndOthersOfItsKindCountOn() throws IOException {
        var source = read(
                listed(1, 0, "một") + listed(4, 0, "hai") + listed(3, 0, "lại một") + listed(3, 0, "lại hai"),
                "",
                LISTS);

        assertThat(lines(source)).containsExactly("I. một", "II. hai", "I. lại một", "II. lại hai");
    }

    @Test
    void aStyleBringsItsListAndLevel() throws IOException {
        var styles = """
                <w:style w:type="paragraph" w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Heading2"><w:basedOn w:val="Heading1"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
                """;
        var source = read(
                styled("Heading1", "Phạm vi") + styled("Heading2", "Khoản") + styled("Heading2", "Khoản"),
                styles,
                LISTS);

        assertThat(lines(source)).containsExactly("Điều 1. Phạm vi", "1.3 Khoản", "1.4 Khoản");
    }

    @Test
    void aNumberSwitchedOffIsNotShown() throws IOException {
        assertThat(lines(read(listed(0, 0, "không số"), "", LISTS))).containsExactly("không số");
    }

    @Test
    void deletionsAreLeftOutAndInsertionsKept() throws IOException {
        var source = read(
                "<w:p><w:r><w:t xml:space=\"preserve\">Trước ngày </w:t></w:r><w:del><w:r><w:delText>15/3</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>20/11</w:t></w:r></w:ins></w:p>"
                        + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
                        + "<w:del><w:r><w:delText>xóa cả dòng</w:delText></w:r></w:del></w:p>"
                        + listed(1, 0, "còn lại"),
                "",
                LISTS);

        assertThat(lines(source)).containsExactly("Trước ngày 20/11", "I. còn lại");
    }

    @Test
    void fieldsShowTheirResultOnly() throws IOException {
        var source = read(
                "<w:p><w:r><w:t xml:space=\"preserve\">Ngày </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:instrText> DATE \\@ \"dd\" </w:instrText></w:r><w:r><w:t>lệnh</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + "<w:r><w:t>20</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + "<w:hyperlink><w:r><w:t xml:space=\"preserve\"> tại đây</w:t></w:r></w:hyperlink></w:p>",
                "",
                "");

        assertThat(lines(source)).containsExactly("Ngày 20 tại đây");
    }

    @Test
    void aTableOfContentsIsFurniture() throws IOException {
        var source = read(
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>I. MỤC ĐÍCH</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>II. NỘI DUNG</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                        + paragraph("I. MỤC ĐÍCH"),
                "",
                "");

        assertThat(source.lines()).extracting(SourceLine::furniture).containsExactly(true, true, false);
    }

    @Test
    void aTextBoxStandsBehindItsParagraphAndOnlyOnce() throws IOException {
        var box = "<w:txbxContent>" + paragraph("DỰ THẢO") + "</w:txbxContent>";
        var source = read(
                "<w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                        + "<mc:Choice><w:drawing>" + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
                "",
                "");

        assertThat(lines(source)).containsExactly("KẾ HOẠCH", "DỰ THẢO");
    }

    @Test
    void softBreaksMakeLinesAndTabsStay() throws IOException {
        var source = read(
                "<w:p><w:r><w:t>ỦY BAN NHÂN DÂN</w:t><w:br/><w:t>XÃ LIÊN MINH</w:t><w:tab/><w:t>Số:</w:t></w:r></w:p>",
                "",
                "");

        assertThat(lines(source)).containsExactly("ỦY BAN NHÂN DÂN", "XÃ LIÊN MINH\tSố:");
    }

    @Test
    void hiddenTextIsLeftOutAndCapitalsAreShown() throws IOException {
        var source = read(
                "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>kế hoạch</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>",
                "",
                "");

        assertThat(lines(source)).containsExactly("KẾ HOẠCH");
    }

    @Test
    void oldEncodingsBecomeUnicode() throws IOException {
        var source = read(
                "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>KÕ ho¹ch tuyªn truyÒn</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTimeH\"/></w:rPr><w:t>kÕ ho¹ch</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"VNI-Times\"/></w:rPr><w:t>Keá hoaïch tuyeân truyeàn cuûa ñòa phöông</w:t></w:r></w:p>",
                "",
                "");

        assertThat(lines(source))
                .containsExactly("Kế hoạch tuyên truyền", "KẾ HOẠCH", "Kế hoạch tuyên truyền của địa phương");
    }

    @Test
    void cellsKeepTheirColumnsAndARowBelowAMergedCellLacksIt() throws IOException {
        var source = read(
                "<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val=\"single\"/></w:tblBorders></w:tblPr>"
                        + "<w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "1")
                        + cell("<w:gridSpan w:val=\"2\"/>", "Nội dung") + "</w:tr>"
                        + "<w:tr>" + cell("<w:vMerge/>", "") + cell("", "Chủ trì") + cell("", "") + "</w:tr></w:tbl>",
                "",
                "");

        var table = source.tables().getFirst();
        assertThat(table.ruled()).isTrue();
        assertThat(table.rows().get(0).cells())
                .extracting(SourceTable.Cell::column, SourceTable.Cell::span)
                .containsExactly(tuple(0, 1), tuple(1, 2));
        assertThat(table.rows().get(1).cells())
                .extracting(SourceTable.Cell::column)
                .containsExactly(1, 2);
        assertThat(Made.cells(source, 0).get(1)).containsExactly("Chủ trì", "");
    }

    @Test
    void aCellMergedTheOldWayIsWide() throws IOException {
        var source = read(
                "<w:tbl><w:tr>" + cell("<w:hMerge w:val=\"restart\"/>", "Nội dung") + cell("<w:hMerge/>", "")
                        + cell("", "Chủ trì") + "</w:tr></w:tbl>",
                "",
                "");

        assertThat(source.tables().getFirst().rows().getFirst().cells())
                .extracting(SourceTable.Cell::column, SourceTable.Cell::span)
                .containsExactly(tuple(0, 2), tuple(2, 1));
    }

    @Test
    void whatPoiWritesIsReadWithItsLooks() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            var run = title.createRun();
            run.setBold(true);
            run.setText(Normalizer.normalize("KẾ HOẠCH", Normalizer.Form.NFD));
            var body = document.createParagraph().createRun();
            body.setItalic(true);
            body.setText("Nơi nhận:");
            document.createTable(1, 2).getRow(0).getCell(1).setText("Chủ trì");
            document.write(bytes);
        }

        var source = Made.read(bytes.toByteArray(), SourceFormat.DOCX);

        assertThat(source.text()).startsWith("KẾ HOẠCH\nNơi nhận:");
        assertThat(source.lines())
                .extracting(SourceLine::look)
                .startsWith(new Look(true, false, true), new Look(false, true, false));
        assertThat(Made.cells(source, 0)).containsExactly(java.util.List.of("", "Chủ trì"));
        assertThat(source.wrapped()).isFalse();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static Source read(String body, String styles, String numbering) throws IOException {
        return Made.read(docx(body, styles, numbering), SourceFormat.DOCX);
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }
}
