package vn.loa.work.playlog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.loa.kernel.file.Sheet;
import vn.loa.kernel.http.StrictJson;
import vn.loa.problem.Problem;
import vn.loa.reading.text.Folding;

/**
 * One row as it came: its cells by the names of their columns, without the empty ones.
 *
 * @param number as a person counts it, from 1
 */
record LogRow(int number, Map<String, String> cells) {
    /** Titles and notes may stand above the headings. */
    private static final int LEADING = 20;

    /** The rows of a sheet below the row that has all of {@code needed}; 422 where none has. */
    static List<LogRow> of(List<Sheet.Row> sheet, List<String> needed) {
        var missing = needed;
        for (int i = 0; i < Math.min(sheet.size(), LEADING); i++) {
            var headings = sheet.get(i).cells();
            var folded = headings.stream().map(Folding::words).toList();
            var absent = needed.stream()
                    .filter(column -> !folded.contains(Folding.words(column)))
                    .toList();
            if (absent.isEmpty()) {
                return sheet.stream()
                        .skip(i + 1L)
                        .map(row -> new LogRow(row.number(), named(headings, row)))
                        .toList();
            }
            missing = absent.size() < missing.size() ? absent : missing;
        }
        throw Problem.invalid("/file", PlayLogProblem.PLAY_COLUMNS_MISSING, String.join(", ", missing));
    }

    /**
     * Rows as a program sends them.
     *
     * @param json writes what is no text
     */
    static List<LogRow> of(List<Map<String, Object>> sent, Function<Object, String> json) {
        var rows = new ArrayList<LogRow>();
        for (var one : sent) {
            var cells = new LinkedHashMap<String, String>();
            one.forEach((name, value) -> put(cells, name, text(value, json)));
            rows.add(new LogRow(rows.size() + 1, cells));
        }
        return rows;
    }

    /** Null where it is empty or the row has no such column. */
    String cell(String column) {
        if (column == null) {
            return null;
        }
        var wanted = Folding.words(column);
        return cells.entrySet().stream()
                .filter(cell -> Folding.words(cell.getKey()).equals(wanted))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String text(Object value, Function<Object, String> json) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            default -> json.apply(value);
        };
    }

    private static Map<String, String> named(List<String> headings, Sheet.Row row) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < headings.size(); i++) {
            put(cells, headings.get(i), row.cell(i));
        }
        return cells;
    }

    private static void put(Map<String, String> cells, String name, String value) {
        var text = StrictJson.trimmed(value);
        if (!name.isBlank() && !text.isEmpty()) {
            cells.putIfAbsent(name, text);
        }
    }
}
