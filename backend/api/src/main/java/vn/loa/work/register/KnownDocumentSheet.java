package vn.loa.work.register;

import static vn.loa.work.register.KnownDocumentColumn.*;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.kernel.file.Sheet;
import vn.loa.kernel.http.RowProblem;
import vn.loa.problem.Fault;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;
import vn.loa.problem.ProblemCode;
import vn.loa.reading.text.Folding;
import vn.loa.reading.text.Symbol;

/** Documents listed in a sheet: a header row, then one document per row. */
final class KnownDocumentSheet {
    private static final Pattern VIETNAMESE_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    /** A row that can be entered. */
    record Line(int row, KnownDocumentDraft draft) {}

    private final UUID unit;
    private final LocalDate today;
    private final Language language;
    private final Map<KnownDocumentColumn, Integer> places = new EnumMap<>(KnownDocumentColumn.class);
    final List<Line> lines = new ArrayList<>();
    final List<RowProblem> problems = new ArrayList<>();
    private boolean rowSound;

    private KnownDocumentSheet(UUID unit, LocalDate today, Language language) {
        this.unit = unit;
        this.today = today;
        this.language = language;
    }

    /** @throws Problem 422 where no header row has the required columns */
    static KnownDocumentSheet of(List<Sheet.Row> rows, UUID unit, LocalDate today, Language language) {
        var sheet = new KnownDocumentSheet(unit, today, language);
        int heading = sheet.heading(rows);
        rows.stream().skip(heading + 1L).filter(row -> !row.blank()).forEach(sheet::read);
        return sheet;
    }

    private int heading(List<Sheet.Row> rows) {
        var needed = List.of(NUMBER, DAY, ISSUER, TITLE);
        List<KnownDocumentColumn> missing = needed;
        for (int i = 0; i < Math.min(rows.size(), 20); i++) {
            places.clear();
            place(rows.get(i));
            var lacking = needed.stream()
                    .filter(column -> !places.containsKey(column))
                    .toList();
            if (lacking.isEmpty()) {
                return i;
            }
            missing = lacking.size() < missing.size() ? lacking : missing;
        }
        throw Problem.invalid(
                "/file",
                KnownDocumentProblem.COLUMNS_MISSING,
                missing.stream().map(column -> column.heading).collect(Collectors.joining(", ")));
    }

    private void place(Sheet.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            var heading = Folding.words(row.cell(i));
            int at = i;
            Stream.of(KnownDocumentColumn.values())
                    .filter(column -> column.pattern.matcher(heading).matches())
                    .findFirst()
                    .ifPresent(column -> places.putIfAbsent(column, at));
        }
    }

    private void read(Sheet.Row row) {
        rowSound = true;
        var number = required(row, NUMBER);
        var symbol = Symbol.of(number == null ? "" : number);
        if (number != null && !symbol.complete()) {
            wrong(row, NUMBER, KnownDocumentProblem.NUMBER_INCOMPLETE);
        }
        required(row, DAY);
        var day = day(row, DAY);
        var issuer = required(row, ISSUER);
        var title = required(row, TITLE);
        var from = day(row, FROM);
        var to = day(row, TO);
        if (from != null && to != null && to.isBefore(from)) {
            wrong(row, TO, KnownDocumentProblem.FORCE_ENDS_BEFORE_IT_BEGINS);
        }
        var checked = day(row, CHECKED);
        if (checked != null && checked.isAfter(today)) {
            wrong(row, CHECKED, KnownDocumentProblem.CHECKED_IN_FUTURE);
        }
        var draft = new KnownDocumentDraft(
                unit,
                number,
                day,
                issuer,
                kind(row, symbol),
                title,
                from,
                to,
                text(row, REPLACED_BY),
                numbers(row, AMENDED_BY),
                text(row, SOURCE),
                checked);
        if (rowSound) {
            lines.add(new Line(row.number(), draft));
        }
    }

    private String text(Sheet.Row row, KnownDocumentColumn column) {
        var text = places.containsKey(column) ? row.cell(places.get(column)) : "";
        if (text.length() > column.longest) {
            wrong(row, column, Fault.LENGTH, 1, column.longest);
        }
        return text.isEmpty() ? null : text;
    }

    /** Numbers parted by semicolons. */
    private List<String> numbers(Sheet.Row row, KnownDocumentColumn column) {
        var text = text(row, column);
        return Stream.of((text == null ? "" : text).split(";"))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private String required(Sheet.Row row, KnownDocumentColumn column) {
        var text = text(row, column);
        if (text == null) {
            wrong(row, column, Fault.REQUIRED);
        }
        return text;
    }

    private LocalDate day(Sheet.Row row, KnownDocumentColumn column) {
        var text = text(row, column);
        if (text == null) {
            return null;
        }
        try {
            var day = VIETNAMESE_DAY.matcher(text);
            return day.matches()
                    ? LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1)))
                    : LocalDate.parse(text);
        } catch (DateTimeException e) {
            wrong(row, column, KnownDocumentProblem.DAY_UNREADABLE, text);
            return null;
        }
    }

    private DocumentKind kind(Sheet.Row row, Symbol symbol) {
        var text = text(row, KIND);
        if (text == null) {
            return DocumentKind.of(symbol);
        }
        var kind = DocumentKind.named(text);
        if (kind.isEmpty()) {
            wrong(row, KIND, KnownDocumentProblem.KIND_UNKNOWN, text);
        }
        return kind.orElse(DocumentKind.OTHER);
    }

    private void wrong(Sheet.Row row, KnownDocumentColumn column, ProblemCode code, Object... arguments) {
        rowSound = false;
        problems.add(problem(row.number(), column.heading, code, arguments));
    }

    /** A number that is already in the sheet. */
    void repeated(Line line) {
        problems.add(problem(line.row(), NUMBER.heading, KnownDocumentProblem.KNOWN_DOCUMENT_REPEATED));
    }

    private RowProblem problem(int row, String column, ProblemCode code, Object... arguments) {
        return new RowProblem(
                row,
                column,
                code.name(),
                language.say(code.text().vi(), code.text().en(), arguments));
    }
}
