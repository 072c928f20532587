package vn.loa.kernel.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV of RFC 4180 in UTF-8 with a heading line; what is not there is an empty cell. */
final class CsvRows implements TableRows {
    /** What a spreadsheet would take for a formula, or for nothing before one. */
    private static final String FORMULA = "=+-@\t\r";

    private final Cells cells;
    private final CSVPrinter lines;

    CsvRows(OutputStream out, Cells cells, TableFilter asked) throws IOException {
        this.cells = cells;
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (asked.bom) {
            text.write('\ufeff');
        }
        lines = new CSVPrinter(
                text,
                CSVFormat.DEFAULT.builder().setDelimiter(asked.separator.sign).get());
        lines.printRecord(cells.names());
    }

    @Override
    public void add(Object row) throws IOException {
        for (var cell : cells.of(row)) {
            lines.print(cell instanceof String text ? text(text) : cell);
        }
        lines.println();
    }

    /** Text stays text in a spreadsheet: an apostrophe before what would be computed. */
    private static String text(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        lines.close(true);
    }
}
