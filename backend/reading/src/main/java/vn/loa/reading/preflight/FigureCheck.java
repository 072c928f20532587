package vn.loa.reading.preflight;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.reading.reader.Span;
import vn.loa.reading.source.SourceTable;
import vn.loa.reading.source.SourceTable.Cell;
import vn.loa.reading.source.SourceTable.Row;
import vn.loa.reading.text.Folding;
import vn.loa.reading.text.Money;
import vn.loa.reading.text.SpokenNumber;

/** Figures against each other: a sum and its words, a table and its total, a total and what the text says of it. */
final class FigureCheck {
    /** "(Bằng chữ: Hai mươi triệu đồng)", and the words alone in brackets. */
    private static final Pattern WORDS = Pattern.compile(
            "^[ .]*\\(? ?(?:viet )?(?:bang chu ?:? ?)?(?<words>[a-z ,]+?)(?: dong)?(?: chan)?(?:\\./\\.|[.);,]|$)");

    private static final Pattern TOTAL = Pattern.compile("(?:tong(?: cong| so| kinh phi| so tien)?|cong)\\b.{0,20}");
    private static final Pattern SAYS_TOTAL = Pattern.compile(
            "(?:tong (?:kinh phi|so tien|cong|du toan)|kinh phi (?:du kien|thuc hien)|du toan kinh phi)");
    /** A part of the table with a total of its own. */
    private static final Pattern PART = Pattern.compile("[ivx]{1,5}\\.?|[a-d]\\.?");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+|\\d{1,15}");
    /** In đồng; smaller numbers of a table are no sums of money. */
    private static final long MONEY = 100_000;

    private final Paper paper;
    private final PaperFindings findings;
    private final List<Long> totals = new ArrayList<>();

    private FigureCheck(Paper paper, PaperFindings findings) {
        this.paper = paper;
        this.findings = findings;
    }

    static void on(Paper paper, PaperFindings findings) {
        var check = new FigureCheck(paper, findings);
        paper.source.tables().stream().filter(table -> table.rows().size() > 2).forEach(check::table);
        paper.lines.stream().filter(line -> !line.inTable()).forEach(check::line);
    }

    private void line(PaperLine line) {
        for (var sum : Money.all(line.key())) {
            var words = WORDS.matcher(line.key().substring(sum.upto()));
            var said = words.find() && line.key().startsWith("(", sum.upto() + gap(line, sum))
                    ? SpokenNumber.of(words.group("words"))
                    : null;
            if (said != null) {
                findings.checked(PaperRule.FIGURES);
                if (said != sum.dong()) {
                    var at = line.part(sum.from(), sum.upto());
                    findings.at(PaperRule.FIGURES, at, paper.text(at), shown(said) + " đồng (bằng chữ)");
                }
            }
        }
        total(line);
    }

    private static int gap(PaperLine line, Money.Sum sum) {
        int at = sum.upto();
        while (at < line.key().length() && " .".indexOf(line.key().charAt(at)) >= 0) {
            at++;
        }
        return at - sum.upto();
    }

    /** The text names the total of the only table of money. */
    private void total(PaperLine line) {
        var sums = Money.all(line.key());
        var says = SAYS_TOTAL.matcher(line.key());
        if (totals.size() == 1
                && !sums.isEmpty()
                && says.find()
                && says.end() < sums.getFirst().from()) {
            findings.checked(PaperRule.FIGURES);
            var sum = sums.getFirst();
            if (sum.dong() != totals.getFirst()) {
                var at = line.part(sum.from(), sum.upto());
                findings.at(PaperRule.FIGURES, at, paper.text(at), shown(totals.getFirst()) + " đồng (bảng)");
            }
        }
    }

    private void table(SourceTable table) {
        var rows = table.rows();
        for (int i = 1; i < rows.size(); i++) {
            if (TOTAL.matcher(title(rows.get(i))).matches() && (i == rows.size() - 1 || i <= 2)) {
                boolean last = i == rows.size() - 1;
                var parts = last ? rows.subList(1, i) : rows.subList(i + 1, rows.size());
                rows.get(i).cells().forEach(cell -> column(cell, parts));
                return;
            }
        }
    }

    /** The words of a row: its first cell that has some. */
    private String title(Row row) {
        return row.cells().stream()
                .map(cell -> key(cell))
                .filter(key -> key.matches(".*[a-z]{2}.*"))
                .findFirst()
                .orElse("");
    }

    private void column(Cell cell, List<Row> rows) {
        var total = number(key(cell));
        if (total == null) {
            return;
        }
        var all = new ArrayList<Long>();
        var parts = new ArrayList<Long>();
        for (var row : rows) {
            var at = row.cells().stream()
                    .filter(one -> one.column() == cell.column())
                    .findFirst();
            var key = at.map(this::key).orElse("");
            var number = number(key);
            if (number == null && !key.isEmpty() && !key.matches("[-–.x]+")) {
                return;
            }
            if (number != null) {
                (PART.matcher(key(row.cells().getFirst())).matches() ? parts : all).add(number);
            }
        }
        if (all.isEmpty() && parts.isEmpty()) {
            return;
        }
        findings.checked(PaperRule.FIGURES);
        var sum = sum(parts.isEmpty() ? all : parts);
        if (sum != total && sum(all) != total) {
            findings.at(
                    PaperRule.FIGURES,
                    new Span(cell.start(), cell.end()),
                    paper.text(new Span(cell.start(), cell.end())).strip(),
                    shown(sum) + " (cộng các dòng)");
        }
        if (total >= MONEY) {
            totals.add(total);
        }
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }

    private String key(Cell cell) {
        return Folding.fold(paper.source.text().substring(cell.start(), cell.end()))
                .strip();
    }

    @Nullable
    private static Long number(String key) {
        var bare = key.replaceFirst(" ?(?:dong|d|vnd)$", "");
        return NUMBER.matcher(bare).matches() ? Long.valueOf(bare.replaceAll("[.,]", "")) : null;
    }

    private static String shown(long number) {
        return "%,d".formatted(number).replace(',', '.');
    }
}
