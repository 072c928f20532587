package vn.loa.reading.reader;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.loa.reading.reader.Tables.Column;
import vn.loa.reading.source.SourceTable;

/** The heading of a table: one row, or two if a cell of the first is split in the second. */
final class TableHead {
    private final TableText table;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Map<Integer, Prose> cells = new TreeMap<>();
    private final Set<List<String>> rows = new HashSet<>();
    private boolean parted;

    TableHead(TableText table) {
        this.table = table;
    }

    /** Where each column it names stands. */
    Map<Column, Integer> columns() {
        return columns;
    }

    void read(SourceTable.Row row) {
        rows.add(words(row));
        for (var cell : row.cells()) {
            var heading = table.prose(cell);
            if (!heading.blank()) {
                columns.values().remove(cell.column());
                cells.put(cell.column(), heading);
                name(heading, cell.column());
            }
            parted |= cell.span() > 1;
        }
    }

    private void name(Prose heading, int place) {
        var column = Letters.words(heading.text()) > 12 ? null : Column.of(heading.key());
        if (column != null) {
            columns.putIfAbsent(column, place);
        }
    }

    /** Whether a row only labels the parts of the cells above it. */
    boolean below(SourceTable.Row row) {
        var said = row.cells().stream()
                .map(table::prose)
                .filter(prose -> !prose.blank())
                .toList();
        return parted
                && !said.isEmpty()
                && said.size() < cells.size()
                && said.stream().allMatch(prose -> Letters.words(prose.text()) <= 6 && Column.of(prose.key()) != null);
    }

    boolean duties() {
        return columns.containsKey(Column.WORK)
                && (columns.containsKey(Column.LEAD)
                        || columns.containsKey(Column.TIME)
                        || columns.containsKey(Column.WITH));
    }

    List<Prose> headings() {
        return List.copyOf(cells.values());
    }

    /** Whether a row repeats the heading, as on the next page. */
    boolean again(SourceTable.Row row) {
        return rows.contains(words(row));
    }

    private List<String> words(SourceTable.Row row) {
        return row.cells().stream().map(cell -> table.prose(cell).key()).toList();
    }
}
