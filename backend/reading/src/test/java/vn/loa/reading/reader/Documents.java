package vn.loa.reading.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.reading.source.Source;
import vn.loa.reading.source.SourceFormat;
import vn.loa.reading.source.SourceLine;
import vn.loa.reading.source.SourceLine.Look;
import vn.loa.reading.source.SourcePage;
import vn.loa.reading.source.SourceTable;

/** Documents built in a test. */
final class Documents {
    private Documents() {}

    /** Plain text with the lines of a page. */
    static Source page(String text) {
        return of(SourceFormat.TXT, text, true, List.of());
    }

    /** Text whose lines are paragraphs. */
    static Source paragraphs(String text) {
        return of(SourceFormat.DOCX, text, false, List.of());
    }

    /** Paragraphs, then a ruled table, cells separated by |; ^ continues the cell above, &lt; the cell before. */
    static Source table(String text, String... rows) {
        var whole = new StringBuilder(text).append('\n');
        int start = whole.length();
        var table = new ArrayList<SourceTable.Row>();
        for (var row : rows) {
            var cells = new ArrayList<SourceTable.Cell>();
            var written = row.split("\\|", -1);
            for (int column = 0; column < written.length; column++) {
                var cell = written[column].strip();
                if (cell.equals("<")) {
                    var wide = cells.removeLast();
                    cells.add(new SourceTable.Cell(wide.column(), wide.span() + 1, wide.start(), wide.end()));
                } else if (!cell.equals("^")) {
                    int from = whole.length();
                    whole.append(cell).append('\n');
                    cells.add(new SourceTable.Cell(column, 1, from, whole.length() - 1));
                }
            }
            table.add(new SourceTable.Row(cells));
        }
        return of(
                SourceFormat.DOCX,
                whole.toString(),
                false,
                List.of(new SourceTable(start, whole.length() - 1, true, table)));
    }

    private static Source of(SourceFormat format, String written, boolean wrapped, List<SourceTable> tables) {
        var text = Normalizer.normalize(written, Normalizer.Form.NFC);
        var lines = new ArrayList<SourceLine>();
        int from = 0;
        for (var line : text.split("\n", -1)) {
            int start = from;
            int end = from + line.length();
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                lines.add(new SourceLine(start, end, 1, null, Look.PLAIN, false));
            }
            from += line.length() + 1;
        }
        return new Source(
                format,
                text,
                wrapped,
                false,
                List.of(new SourcePage(1, 0, text.length(), false, false)),
                lines,
                tables);
    }

    static Proposal plan(Source source) {
        return Optional.ofNullable(PlanReader.read(source, Lookup.NOTHING).proposal())
                .orElseThrow(() -> new AssertionError("read as no plan"));
    }

    static Prose prose(String text) {
        return Lines.span(text, 0, text.length(), Mender.plain());
    }
}
