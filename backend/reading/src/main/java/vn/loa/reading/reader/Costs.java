package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.reading.reader.Tables.Column;
import vn.loa.reading.source.Source;
import vn.loa.reading.source.SourceTable;
import vn.loa.reading.text.Money;

/**
 * A ruled table of costs: its rows are neither running text nor duties.
 *
 * @param sources the rows that say how much comes from one source
 * @param left what else it says
 */
record Costs(Span span, List<Row> sources, List<Prose> left) {
    /** @param dong null where the cell holds no sum */
    record Row(Prose name, FundingMention source, @Nullable Long dong) {}

    private static final Pattern BY_SOURCE = Pattern.compile("\\bnguon\\b|\\bngan sach\\b");
    private static final Pattern UNIT = Pattern.compile("\\b(?:trieu|nghin|ngan|ty)(?: dong)?\\b");
    private static final Pattern TOTAL = Pattern.compile("(?:tong|cong)\\b.*");

    static List<Costs> of(Source source, Mender mender) {
        var text = new TableText(source, mender);
        return source.tables().stream()
                .filter(table -> table.ruled() && table.rows().size() > 1)
                .map(table -> of(table, text))
                .filter(costs ->
                        costs != null && costs.span().start() < costs.span().end())
                .toList();
    }

    private static @Nullable Costs of(SourceTable table, TableText text) {
        var head = new TableHead(text);
        head.read(table.rows().getFirst());
        if (!head.columns().containsKey(Column.MONEY) || head.duties()) {
            return null;
        }
        int money = money(table.rows().getFirst(), text);
        var span = new Span(table.start(), table.end());
        var whole = Lines.span(text.source().text(), span.start(), span.end(), text.mender());
        boolean bySource = head.headings().stream().anyMatch(heading -> heading.has(BY_SOURCE));
        var sources = new ArrayList<Row>();
        var left = new ArrayList<Prose>();
        if (bySource) {
            var unit = unit(head);
            for (var row : table.rows().subList(1, table.rows().size())) {
                var paid = row(row, money, unit, text);
                if (paid != null) {
                    sources.add(paid);
                } else if (!head.again(row) && !text.numbers(row) && !total(row, text)) {
                    left.add(text.said(row));
                }
            }
        }
        return new Costs(span, sources, sources.isEmpty() ? List.of(whole) : left);
    }

    /** The column of the sums, not that of the sources: "Nguồn kinh phí | Số tiền"; -1 without one. */
    private static int money(SourceTable.Row head, TableText text) {
        return head.cells().stream()
                .filter(cell -> Column.of(text.prose(cell).key()) == Column.MONEY
                        && !text.prose(cell).has(BY_SOURCE))
                .mapToInt(SourceTable.Cell::column)
                .findFirst()
                .orElse(-1);
    }

    /** "(triệu đồng)" in the heading, which the cells do not repeat. */
    private static String unit(TableHead head) {
        for (var heading : head.headings()) {
            var unit = heading.match(UNIT);
            if (unit.find()) {
                return " " + unit.group();
            }
        }
        return "";
    }

    private static @Nullable Row row(SourceTable.Row row, int money, String unit, TableText text) {
        Prose name = null;
        Long dong = null;
        for (var cell : row.cells()) {
            var said = text.prose(cell);
            if (cell.column() == money) {
                var bare = said.key().matches("[\\d., ]+");
                dong = Money.of(bare ? said.key() + unit : said.key());
            } else if (name == null && FundingMention.all(said).size() == 1) {
                name = said;
            }
        }
        return name == null ? null : new Row(name, FundingMention.all(name).getFirst(), dong);
    }

    private static boolean total(SourceTable.Row row, TableText text) {
        return row.cells().stream()
                .anyMatch(cell -> TOTAL.matcher(text.prose(cell).key()).matches());
    }
}
