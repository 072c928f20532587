package vn.loa.reading.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the first sheet of an XLSX workbook that is not hidden, as a person sees it (ECMA-376 part 1, 18.3). A cell merged over several
 * rows is in each of them that has something of its own. Over two columns it is in both, in a row of a table; what is wider, or almost
 * alone in its row, is a title or a group and stands in the first.
 */
public final class XlsxReading {
    private static final Duration TIME = Duration.ofSeconds(30);
    private static final Pattern MERGED = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    /** A row with fewer cells is no row of a table. */
    private static final int FEWEST = 3;

    private final TreeMap<Integer, List<String>> rows = new TreeMap<>();
    private final XlsxCells cells;
    private final int mostRows;
    private final int mostColumns;

    private XlsxReading(XlsxCells cells, int mostRows, int mostColumns) {
        this.cells = cells;
        this.mostRows = mostRows;
        this.mostColumns = mostColumns;
    }

    /**
     * The rows with something in them, by their number from 1; reading ends after {@code rows}, and columns after {@code columns} are
     * left out.
     *
     * @throws IOException where the archive is broken or has no sheet
     * @throws XMLStreamException where a part of it is broken
     */
    public static SortedMap<Integer, List<String>> read(Path file, int rows, int columns)
            throws IOException, XMLStreamException {
        try (var parts = new OfficeParts(file, "xl/workbook.xml", new Limit(TIME))) {
            var cells = XlsxCells.of(parts);
            try (var sheet = parts.of(cells.sheet())) {
                if (sheet == null) {
                    throw new IOException("no sheet");
                }
                return new XlsxReading(cells, rows, columns).read(sheet);
            }
        }
    }

    private SortedMap<Integer, List<String>> read(PartXml xml) throws XMLStreamException {
        int number = 0;
        while (xml.within(0) && rows.size() < mostRows) {
            switch (xml.name()) {
                case "row" -> {
                    number = xml.number("r", number + 1);
                    row(xml, number);
                }
                case "mergeCell" -> merge(xml.attribute("ref"));
                default -> {
                    // Widths, views, filters.
                }
            }
        }
        return rows;
    }

    private void row(PartXml xml, int number) throws XMLStreamException {
        int outer = xml.depth();
        var row = new ArrayList<String>();
        int column = 0;
        while (xml.within(outer)) {
            if (xml.name().equals("c")) {
                var place = xml.attribute("r");
                column = place == null ? column : column(place.replaceFirst("\\d+$", ""));
                var text = cells.text(xml);
                if (!text.isBlank() && column < mostColumns) {
                    set(row, column, text);
                }
                column++;
            }
        }
        if (!row.isEmpty()) {
            rows.put(number, row);
        }
    }

    private void merge(String range) {
        var merged = range == null ? null : MERGED.matcher(range);
        if (merged == null || !merged.matches()) {
            return;
        }
        int column = column(merged.group(1));
        int first = Integer.parseInt(merged.group(2));
        int last = Integer.parseInt(merged.group(4));
        var text = cell(rows.getOrDefault(first, List.of()), column);
        if (text.isEmpty() || last < first) {
            return;
        }
        boolean pair = column(merged.group(3)) == column + 1 && column + 1 < mostColumns;
        for (var row : rows.subMap(first, true, last, true).values()) {
            set(row, column, text);
            if (pair && row.stream().filter(cell -> !cell.isEmpty()).count() >= FEWEST) {
                set(row, column + 1, text);
            }
        }
    }

    private static void set(List<String> row, int column, String text) {
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text);
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    /** "A" is 0, "AB" 27. */
    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < Math.min(3, letters.length()); i++) {
            column = 26 * column + Math.clamp(letters.charAt(i) - 'A' + 1, 1, 26);
        }
        return Math.max(0, column - 1);
    }
}
