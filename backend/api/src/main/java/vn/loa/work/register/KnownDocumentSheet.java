package vn.loa.work.register;

import static vn.loa.work.register.KnownDocumentColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.file.Sheet;
import vn.loa.kernel.file.SheetColumns;
import vn.loa.kernel.http.RowProblem;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;
import vn.loa.problem.ProblemCode;
import vn.loa.reading.text.Symbol;

/** Documents listed in a sheet: a header row, then one document per row. */
final class KnownDocumentSheet {
    /** A row that can be entered. */
    record Line(int row, KnownDocumentDraft draft) {}

    private final UUID unit;
    private final LocalDate today;
    private final SheetColumns<KnownDocumentColumn> columns;
    final List<Line> lines = new ArrayList<>();
    final List<RowProblem> problems;

    private KnownDocumentSheet(UUID unit, LocalDate today, Language language) {
        this.unit = unit;
        this.today = today;
        columns = new SheetColumns<>(KnownDocumentColumn.class, language);
        problems = columns.problems();
    }

    /** @throws Problem 422 where no header row has the required columns */
    static KnownDocumentSheet of(List<Sheet.Row> rows, UUID unit, LocalDate today, Language language) {
        var sheet = new KnownDocumentSheet(unit, today, language);
        sheet.columns
                .below(rows, List.of(NUMBER, DAY, ISSUER, TITLE), KnownDocumentProblem.COLUMNS_MISSING)
                .forEach(sheet::read);
        return sheet;
    }

    private void read(Sheet.Row row) {
        int before = problems.size();
        var number = columns.required(row, NUMBER);
        var symbol = Symbol.of(number == null ? "" : number);
        if (number != null && !symbol.complete()) {
            wrong(row, NUMBER, KnownDocumentProblem.NUMBER_INCOMPLETE);
        }
        columns.required(row, DAY);
        var day = columns.day(row, DAY);
        var issuer = columns.required(row, ISSUER);
        var title = columns.required(row, TITLE);
        var from = columns.day(row, FROM);
        var to = columns.day(row, TO);
        if (from != null && to != null && to.isBefore(from)) {
            wrong(row, TO, KnownDocumentProblem.FORCE_ENDS_BEFORE_IT_BEGINS);
        }
        var checked = columns.day(row, CHECKED);
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
                columns.text(row, REPLACED_BY),
                numbers(row, AMENDED_BY),
                columns.text(row, SOURCE),
                checked);
        if (problems.size() == before) {
            lines.add(new Line(row.number(), draft));
        }
    }

    /** Numbers parted by semicolons. */
    private List<String> numbers(Sheet.Row row, KnownDocumentColumn column) {
        var text = columns.text(row, column);
        return Stream.of((text == null ? "" : text).split(";"))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private DocumentKind kind(Sheet.Row row, Symbol symbol) {
        var text = columns.text(row, KIND);
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
        columns.wrong(row.number(), column, code, arguments);
    }

    /** A number that is already in the sheet. */
    void repeated(Line line) {
        columns.wrong(line.row(), NUMBER, KnownDocumentProblem.KNOWN_DOCUMENT_REPEATED);
    }
}
