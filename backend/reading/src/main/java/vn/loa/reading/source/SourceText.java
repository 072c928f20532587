package vn.loa.reading.source;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.reading.source.SourceLine.Box;
import vn.loa.reading.source.SourceLine.Look;
import vn.loa.reading.source.SourceTable.Cell;
import vn.loa.reading.source.SourceTable.Row;
import vn.loa.reading.text.Composed;

/** Builds a source line by line in reading order. */
final class SourceText {
    /** Characters no line may contain: breaks of any kind, control characters (no database takes U+0000), unpaired surrogates. */
    private static final Pattern UNFIT = Pattern.compile(
            "[\\x00-\\x08\\x0A-\\x1F\\x7F-\\x9F\\u2028\\u2029]|[\\uD800-\\uDFFF](?<![\\uD800-\\uDBFF][\\uDC00-\\uDFFF])");

    private final StringBuilder text = new StringBuilder();
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<SourceTable> tables = new ArrayList<>();
    private final List<SourcePage> pages = new ArrayList<>();
    private int breaks;
    private int pageStart = -1;
    private boolean pictured;
    private boolean lost;

    void page(boolean pictured) {
        page(pictured, false);
    }

    /** @param lost whether its text could not be recognised */
    void page(boolean pictured, boolean lost) {
        endPage();
        pageStart = here();
        this.pictured = pictured;
        this.lost = lost;
    }

    /** A line of the current page; a blank one is left out: then false. */
    boolean line(String words, @Nullable Box box, Look look, boolean furniture) {
        return line(words, pages.size() + 1, box, look, furniture);
    }

    boolean line(String words, int page, @Nullable Box box, Look look, boolean furniture) {
        var fit = Composed.of(UNFIT.matcher(words).replaceAll(" "));
        if (fit.isBlank()) {
            return false;
        }
        if (text.length() + fit.length() > Limit.CHARACTERS || lines.size() == Limit.LINES) {
            throw SourceProblem.DOCUMENT_TOO_LONG.problem(Limit.PAGES, Limit.CHARACTERS / 1_000_000);
        }
        int start = here();
        text.append(fit);
        lines.add(new SourceLine(start, text.length(), page, box, look, furniture));
        breaks = 1;
        return true;
    }

    /** Where the line added last begins. */
    int lastStart() {
        return lines.getLast().start();
    }

    /** An empty line between paragraphs; several are one. */
    void gap() {
        breaks = breaks == 0 ? 0 : 2;
    }

    /** The start of the next line. */
    int here() {
        text.append("\n".repeat(breaks));
        breaks = 0;
        return text.length();
    }

    /** A cell from the {@link #here} of its start to the current one. */
    Cell cell(int column, int span, int start) {
        return new Cell(column, span, start, text.length());
    }

    /** The cells of the last line with this sign between them, or around them too; null with fewer than three. */
    @Nullable
    Row row(char apart) {
        var line = lines.getLast();
        var cells = new ArrayList<Cell>();
        boolean framed = text.charAt(line.start()) == apart && text.charAt(line.end() - 1) == apart;
        int from = framed ? line.start() + 1 : line.start();
        int upto = framed ? line.end() - 1 : line.end();
        for (int i = from; i <= upto; i++) {
            if (i == upto || text.charAt(i) == apart) {
                cells.add(new Cell(cells.size(), 1, from, i));
                from = i + 1;
            }
        }
        return cells.size() < 3 ? null : new Row(cells);
    }

    /** The first character of the last line. */
    int last() {
        return lines.getLast().start();
    }

    void table(int start, boolean ruled, List<Row> rows) {
        if (!rows.isEmpty()) {
            tables.add(new SourceTable(start, text.length(), ruled, List.copyOf(rows)));
        }
    }

    Source done(SourceFormat format, boolean wrapped, boolean recognised) {
        if (pageStart < 0) {
            page(false);
        }
        endPage();
        tables.sort(Comparator.comparingInt(SourceTable::start)
                .thenComparing(Comparator.comparingInt(SourceTable::end).reversed()));
        return new Source(
                format,
                text.toString(),
                wrapped,
                recognised,
                List.copyOf(pages),
                List.copyOf(lines),
                List.copyOf(tables));
    }

    private void endPage() {
        if (pageStart >= 0) {
            pages.add(new SourcePage(pages.size() + 1, pageStart, text.length(), pictured, lost));
            pageStart = -1;
        }
    }
}
