package vn.loa.kernel.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.loa.problem.Problem;

/**
 * One sheet of Office Open XML, written as the rows come: the heading stands still and has filters, numbers and days can be computed with, and
 * text is text whatever it begins with. The same rows give the same bytes.
 */
final class XlsxRows implements TableRows {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_CHARACTERS = 32_767;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** Any day, always the same. */
    private static final LocalDateTime MADE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String DECLARED = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String TYPES = DECLARED + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + CONTENT + "sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + CONTENT + "styles+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + CONTENT + "worksheet+xml\"/></Types>";
    private static final String ROOT =
            DECLARED + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + "<Relationship Id=\"r1\" Type=\""
                    + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    private static final String BOOK = DECLARED + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">"
            + "<sheets><sheet name=\"Loa\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    private static final String PARTS = DECLARED + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + "<Relationship Id=\"r1\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"r2\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/></Relationships>";
    /** Cells of style 0 are plain, of 1 a heading, of 2 a day as the machine's region writes it. */
    private static final String STYLES = DECLARED + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
            + "<cellXfs count=\"3\"><xf/><xf fontId=\"1\" applyFont=\"1\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    private final Cells cells;
    private final ZipOutputStream zip;
    private final Writer sheet;
    private int rows;

    XlsxRows(OutputStream out, Cells cells) throws IOException {
        this.cells = cells;
        zip = new ZipOutputStream(out);
        sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        part("[Content_Types].xml", TYPES);
        part("_rels/.rels", ROOT);
        part("xl/workbook.xml", BOOK);
        part("xl/_rels/workbook.xml.rels", PARTS);
        part("xl/styles.xml", STYLES);
        begin("xl/worksheets/sheet1.xml");
        sheet.write(DECLARED + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<cols><col min=\"1\" max=\"" + cells.names().size()
                + "\" width=\"18\" customWidth=\"1\"/></cols><sheetData>");
        row(cells.names().toArray(), 1);
    }

    @Override
    public void add(Object row) throws IOException {
        if (rows == MOST_ROWS) {
            throw Problem.invalid("?", TableProblem.TABLE_TOO_LONG, MOST_ROWS - 1);
        }
        row(cells.of(row), 0);
    }

    private void row(Object[] values, int style) throws IOException {
        rows++;
        sheet.write("<row r=\"" + rows + "\">");
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                sheet.write(cell(column(i) + rows, values[i], style));
            }
        }
        sheet.write("</row>");
    }

    private static String cell(String place, Object value, int style) {
        return switch (value) {
            case Number number -> "<c r=\"%s\"><v>%s</v></c>".formatted(place, number);
            case Boolean flag -> "<c r=\"%s\" t=\"b\"><v>%d</v></c>".formatted(place, flag ? 1 : 0);
            case LocalDate day ->
                "<c r=\"%s\" s=\"2\"><v>%d</v></c>".formatted(place, ChronoUnit.DAYS.between(DAY_ZERO, day));
            default ->
                "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                        .formatted(place, style, escaped(value.toString()));
        };
    }

    /** "A" for 0, "AA" for 26. */
    static String column(int index) {
        return (index < 26 ? "" : column(index / 26 - 1)) + (char) ('A' + index % 26);
    }

    /** What XML and a cell can hold. */
    private static String escaped(String text) {
        var kept = new StringBuilder();
        text.codePoints()
                .limit(MOST_CHARACTERS / 2)
                .filter(sign -> sign >= ' ' && !(sign >= 0xd800 && sign <= 0xdfff) && sign != 0xfffe && sign != 0xffff
                        || sign == '\n'
                        || sign == '\t')
                .forEach(sign -> {
                    switch (sign) {
                        case '<' -> kept.append("&lt;");
                        case '>' -> kept.append("&gt;");
                        case '&' -> kept.append("&amp;");
                        default -> kept.appendCodePoint(sign);
                    }
                });
        return kept.toString();
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(MADE);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        try (sheet) {
            sheet.write(
                    "</sheetData><autoFilter ref=\"A1:" + column(cells.names().size() - 1) + rows + "\"/></worksheet>");
        }
    }
}
