package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.loa.reading.source.Source;
import vn.loa.reading.source.SourceTable;

/** Tables of duties: those whose heading row names the work and its assignee or time. */
final class Tables {
    /** What a column holds. */
    enum Column {
        NUMBER("^(?:stt|tt|so tt|so thu tu)$"),
        LEAD(
                "chu tri|(?:don vi|co quan|bo phan|nguoi|can bo)(?: chiu trach nhiem)?(?: chinh)? (?:thuc hien|phu trach|thuc thi)|phan cong(?: thuc hien)?$|trach nhiem|dau moi|^thuc hien$|^don vi$|^phu trach$|(?:lanh dao|ca nhan) (?:phu trach|thuc hien)"),
        WITH("phoi hop"),
        TIME(
                "thoi gian|tien do|thoi han|lich|hoan thanh|thoi diem|^(?:thang|quy|tuan|ngay)$|^ngay (?:phat|dang|thuc hien|to chuc|trien khai)"),
        RESULT("san pham|ket qua|dau ra|minh chung"),
        FORM("hinh thuc|kenh|phuong thuc"),
        WORK("noi dung|nhiem vu|cong viec|hoat dong|ten viec|dau viec|hang muc|cong tac|chuyen de"),
        MONEY("kinh phi|du toan|thanh tien|so tien|don gia"),
        NOTE("ghi chu");

        private final Pattern named;

        Column(String named) {
            this.named = Pattern.compile(named);
        }

        static Column of(String heading) {
            for (var column : values()) {
                if (column.named.matcher(heading).find()) {
                    return column;
                }
            }
            return null;
        }
    }

    /**
     * @param rows those with work, in order
     * @param left what rows without work say
     * @param programme whether it is the programme of a meeting, whose rows are no tasks
     */
    record Duty(
            SourceTable table,
            Map<Column, Integer> columns,
            List<Prose> headings,
            List<Row> rows,
            List<Prose> left,
            boolean programme) {
        private static final Pattern LEADS = Pattern.compile("\\bchu tri\\b|\\bdau moi\\b");

        /** Whether the table says that its parties lead and do not only carry out. */
        boolean leads() {
            return headings.stream().anyMatch(heading -> Column.of(heading.key()) == Column.LEAD && heading.has(LEADS));
        }

        Span span() {
            return new Span(table.start(), table.end());
        }
    }

    /**
     * @param cells with those merged over several rows in each of them
     * @param group the merged row above it, or null
     */
    record Row(Map<Column, Prose> cells, Prose group) {}

    /** "8h00 - 8h10", "Từ 14 giờ 30"; not a day with its hour. */
    private static final Pattern HOUR = Pattern.compile(
            "\\W*(?:tu |luc )?\\d{1,2} ?(?:h|g|gio|:)(?![a-z]) ?\\d{0,2}(?! ?(?:hang|moi|thu|ngay))(?!.*\\d ?/ ?\\d)(?!.*\\bngay \\d)");

    /** The cell says what the one above it says. */
    private static final Pattern AS_ABOVE = Pattern.compile("\\W*(?:nhu (?:tren|dong tren|muc tren)|nt|n/t)\\W*");

    private final TableText text;

    private Tables(TableText text) {
        this.text = text;
    }

    static List<Duty> of(Source source, Mender mender) {
        var tables = new Tables(new TableText(source, mender));
        var duties = new ArrayList<Duty>();
        for (var table : source.tables()) {
            var duty = tables.duty(table);
            if (duty != null) {
                duties.add(duty);
            }
        }
        return duties;
    }

    private Duty duty(SourceTable table) {
        for (int i = 0; i < Math.min(3, table.rows().size()); i++) {
            var head = new TableHead(text);
            head.read(table.rows().get(i));
            int next = i + 1;
            if (next < table.rows().size() && head.below(table.rows().get(next))) {
                head.read(table.rows().get(next));
                next++;
            }
            if (head.duties()) {
                var left = new ArrayList<Prose>();
                var rows = rows(table.rows().subList(next, table.rows().size()), head, left);
                return new Duty(table, head.columns(), head.headings(), rows, left, programme(rows));
            }
        }
        return null;
    }

    /** Whether the rows follow each other by the hours of a day. */
    private static boolean programme(List<Row> rows) {
        var times = rows.stream()
                .filter(row -> says(row.cells(), Column.TIME))
                .map(row -> row.cells().get(Column.TIME))
                .toList();
        long hours = times.stream().filter(time -> time.starts(HOUR)).count();
        return hours >= 2 && 2 * hours >= times.size();
    }

    private List<Row> rows(List<SourceTable.Row> below, TableHead head, List<Prose> left) {
        var rows = new ArrayList<Row>();
        Prose group = null;
        Map<Column, Prose> above = Map.of();
        var shown = new EnumMap<Column, Prose>(Column.class);
        for (int i = 0; i < below.size(); i++) {
            var row = below.get(i);
            if (head.again(row)) {
                continue;
            }
            var cells = cells(row, head.columns());
            if (!alone(cells) || says(cells, Column.WORK)) {
                cells.putAll(covered(row, i + 1 < below.size() ? below.get(i + 1) : null, head.columns(), above));
            }
            cells.replaceAll((column, cell) ->
                    cell.match(AS_ABOVE).matches() ? shown.getOrDefault(column, cell.part(0, 0)) : cell);
            shown.putAll(cells);
            var next = i + 1 < below.size() ? cells(below.get(i + 1), head.columns()) : null;
            if (alone(cells) && !(says(cells, Column.WORK) && counts(cells, next))) {
                group = says(cells, Column.WORK) ? cells.get(Column.WORK) : first(row);
            } else if (says(cells, Column.WORK) && !text.numbers(row)) {
                rows.add(new Row(cells, group));
            } else if (!text.numbers(row)) {
                left.add(text.said(row));
            }
            above = cells;
        }
        return rows;
    }

    private static boolean alone(Map<Column, Prose> cells) {
        return cells.keySet().stream()
                .noneMatch(column -> column != Column.NUMBER && column != Column.WORK && says(cells, column));
    }

    /** Whether work alone in its row is one of a count, with no rows of its own below: 2 before 3. */
    private static boolean counts(Map<Column, Prose> cells, Map<Column, Prose> next) {
        int number = number(cells);
        return number > 0
                && (next == null
                        || number(next) == number + 1
                        || says(next, Column.NUMBER)
                                && !Character.isDigit(
                                        next.get(Column.NUMBER).key().charAt(0)));
    }

    private static int number(Map<Column, Prose> cells) {
        var written = says(cells, Column.NUMBER) ? cells.get(Column.NUMBER).key() : "";
        return written.matches("\\d{1,3}[.)]?") ? Integer.parseInt(written.replaceFirst("\\D$", "")) : 0;
    }

    private static boolean says(Map<Column, Prose> cells, Column column) {
        return cells.containsKey(column) && !cells.get(column).blank();
    }

    /**
     * What a row shows in the columns where a cell above reaches down to it. An empty cell that reaches further down is the rest of one
     * that a page cut.
     */
    private Map<Column, Prose> covered(
            SourceTable.Row row,
            @Nullable SourceTable.Row next,
            Map<Column, Integer> columns,
            Map<Column, Prose> above) {
        var covered = new EnumMap<Column, Prose>(Column.class);
        columns.forEach((column, place) -> {
            var own = row.cells().stream().filter(cell -> holds(cell, place)).findFirst();
            boolean open = own.isEmpty()
                    || column != Column.NUMBER
                            && text.prose(own.get()).blank()
                            && next != null
                            && next.cells().size() > 1
                            && next.cells().stream().noneMatch(cell -> holds(cell, place));
            if (open && above.containsKey(column)) {
                covered.put(column, above.get(column));
            }
        });
        return covered;
    }

    private static boolean holds(SourceTable.Cell cell, int place) {
        return cell.column() <= place && place < cell.column() + cell.span();
    }

    private Map<Column, Prose> cells(SourceTable.Row row, Map<Column, Integer> columns) {
        var cells = new EnumMap<Column, Prose>(Column.class);
        columns.forEach((column, place) -> row.cells().stream()
                .filter(cell -> cell.column() == place && cell.span() < 3)
                .findFirst()
                .ifPresent(cell -> cells.put(column, text.prose(cell))));
        return cells;
    }

    private Prose first(SourceTable.Row row) {
        return row.cells().stream()
                .map(text::prose)
                .filter(prose -> Letters.words(prose.text()) > 1)
                .findFirst()
                .orElse(null);
    }
}
