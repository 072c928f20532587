package vn.loa.work.beginning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.loa.kernel.file.Sheet;

/**
 * A sheet of tasks with its table located: titles above it are skipped, headers may be in any order and over two rows.
 *
 * @param lines the rows that describe a task
 * @param passed rows below the headers that are not tasks: group titles, signatures
 * @param ignored headers without a meaning here
 */
record TaskSheet(int heading, List<Line> lines, List<Sheet.Row> passed, List<String> ignored) {
    private static final int SEARCHED = 40;

    /** One row, by what its columns are about; absent and empty is "". */
    record Line(int row, Map<SheetColumn, String> cells) {
        String cell(SheetColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    static TaskSheet of(List<Sheet.Row> rows) {
        for (int i = 0; i < Math.min(rows.size(), SEARCHED); i++) {
            var columns = columns(rows.get(i));
            int below = i + 1 < rows.size() ? subheadings(rows.get(i), rows.get(i + 1), columns) : 0;
            if (columns.containsKey(SheetColumn.TITLE) && columns.size() > 1) {
                return table(rows.get(i), columns, rows.subList(i + 1 + below, rows.size()));
            }
        }
        throw TaskImportProblem.SHEET_WITHOUT_HEADINGS.problem();
    }

    private static Map<SheetColumn, Integer> columns(Sheet.Row row) {
        var columns = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            // A sentence that mentions these words is not a header.
            var column = row.cell(i).length() > 60 ? null : SheetColumn.of(row.cell(i));
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        var topics = columns.get(SheetColumn.TOPICS);
        if (topics != null && columns.putIfAbsent(SheetColumn.TITLE, topics) == null) {
            columns.remove(SheetColumn.TOPICS);
        }
        return columns;
    }

    /**
     * "Phân công" may have "Chủ trì" and "Phối hợp" below it: that row is more specific than the one above. @return 1 where there is one
     */
    private static int subheadings(Sheet.Row above, Sheet.Row below, Map<SheetColumn, Integer> columns) {
        var row = own(above, below);
        boolean headings = !row.blank()
                && row.cells().stream()
                        .allMatch(cell -> cell.isEmpty() || cell.length() <= 60 && SheetColumn.of(cell) != null)
                && !columns.isEmpty();
        // A task "Hoạt động" alone would look the same: a header row has at least two headers, none of them
        // from the row above.
        var lower = headings ? columns(row) : Map.<SheetColumn, Integer>of();
        if (lower.size() < 2 || lower.containsKey(SheetColumn.TITLE) && columns.containsKey(SheetColumn.TITLE)) {
            return 0;
        }
        columns.values()
                .removeIf(place ->
                        lower.containsValue(place) && !above.cell(place).isEmpty());
        columns.putAll(lower);
        return 1;
    }

    /** A row without what is merged into it from the one above. */
    private static Sheet.Row own(Sheet.Row above, Sheet.Row row) {
        return new Sheet.Row(
                row.number(),
                IntStream.range(0, row.cells().size())
                        .mapToObj(place -> row.cell(place).equals(above.cell(place)) ? "" : row.cell(place))
                        .toList());
    }

    private static TaskSheet table(Sheet.Row heading, Map<SheetColumn, Integer> columns, List<Sheet.Row> body) {
        var lines = new ArrayList<Line>();
        var passed = new ArrayList<Sheet.Row>();
        for (var row : body) {
            if (row.blank() || row.cells().stream().allMatch(cell -> cell.matches("|\\(?[\\dA-Z]{1,2}\\)?"))) {
                continue;
            }
            var cells = new EnumMap<SheetColumn, String>(SheetColumn.class);
            columns.forEach((column, place) -> cells.put(column, readable(row.cell(place))));
            if (duty(cells, row)) {
                lines.add(new Line(row.number(), cells));
            } else {
                passed.add(row);
            }
        }
        var ignored = new ArrayList<String>();
        for (int i = 0; i < heading.cells().size(); i++) {
            if (!heading.cell(i).isEmpty() && !columns.containsValue(i) && SheetColumn.of(heading.cell(i)) == null) {
                ignored.add(heading.cell(i));
            }
        }
        return new TaskSheet(heading.number(), lines, passed, ignored);
    }

    /** A group title has only a Roman or lettered number; a row with text only outside the known columns is not a task either. */
    private static boolean duty(Map<SheetColumn, String> cells, Sheet.Row row) {
        var number = cells.getOrDefault(SheetColumn.NUMBER, "");
        long said = cells.entrySet().stream()
                .filter(cell ->
                        cell.getKey() != SheetColumn.NUMBER && !cell.getValue().isEmpty())
                .count();
        long written = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        boolean group = number.matches("(?:[IVX]+|[A-ZĐ])[.)]?") && said == 1 && written == 2;
        boolean titleless = cells.get(SheetColumn.TITLE).isEmpty() && said <= 1;
        return !group && !titleless;
    }

    private static String readable(String cell) {
        return cell.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").strip();
    }
}
