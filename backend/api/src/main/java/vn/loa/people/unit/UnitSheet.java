package vn.loa.people.unit;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.loa.kernel.file.Sheet;
import vn.loa.kernel.file.SheetColumns;
import vn.loa.kernel.http.RowProblem;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;

/** Units listed in a sheet: a header row, then one unit per row. */
final class UnitSheet {
    /** A column, found by its header in either language. */
    enum Column implements SheetColumns.Column {
        CODE("Mã đơn vị", 20, "ma( don vi| xa)?|code"),
        NAME("Tên đơn vị", 100, "ten.*|don vi|name"),
        ABOVE("Mã cấp trên", 20, "ma (don vi )?(cap tren|tinh)|.*cap tren.*|above|parent"),
        AGENCY("Mã định danh", 50, "ma dinh danh.*|agency( code)?"),
        FROM("Từ ngày", 100, "(hieu luc )?tu( ngay)?|ngay.*|(valid )?from");

        private final SheetColumns.Heading heading;

        Column(String name, int longest, String pattern) {
            heading = new SheetColumns.Heading(name, longest, pattern);
        }

        @Override
        public SheetColumns.Heading heading() {
            return heading;
        }
    }

    private static final List<Column> NEEDED = List.of(Column.CODE, Column.NAME, Column.FROM);

    /** A unit that can be entered; {@code above} is the code of the unit directly above. */
    record Line(
            int row,
            String code,
            String name,
            @Nullable String above,
            @Nullable String agencyCode,
            LocalDate from) {}

    private final Language language;
    private final SheetColumns<Column> columns;
    private final Set<String> codes = new HashSet<>();
    final List<Line> lines = new ArrayList<>();
    final List<RowProblem> problems;

    private UnitSheet(Language language) {
        this.language = language;
        columns = new SheetColumns<>(Column.class, language);
        problems = columns.problems();
    }

    /** @throws Problem 422 where no header row has the required columns */
    static UnitSheet of(List<Sheet.Row> rows, Language language) {
        var sheet = new UnitSheet(language);
        sheet.columns.below(rows, NEEDED, UnitProblem.UNIT_COLUMNS_MISSING).forEach(sheet::read);
        return sheet;
    }

    private void read(Sheet.Row row) {
        int before = problems.size();
        var code = code(row, columns.required(row, Column.CODE), Column.CODE);
        var name = columns.required(row, Column.NAME);
        var above = code(row, columns.text(row, Column.ABOVE), Column.ABOVE);
        var agencyCode = agencyCode(row, AgencyCode.typed(columns.text(row, Column.AGENCY)));
        columns.required(row, Column.FROM);
        var from = columns.day(row, Column.FROM);
        if (code != null && !codes.add(code)) {
            columns.wrong(row.number(), Column.CODE, UnitProblem.UNIT_REPEATED);
        }
        if (problems.size() == before) {
            lines.add(new Line(row.number(), code, name, above, agencyCode, from));
        }
    }

    private String code(Sheet.Row row, String typed, Column column) {
        var code = typed == null ? null : Units.code(typed);
        if (code != null && !code.matches(UnitDraft.CODE)) {
            columns.wrong(row.number(), column, UnitProblem.UNIT_CODE_UNREADABLE, typed);
        }
        return code;
    }

    private String agencyCode(Sheet.Row row, String code) {
        if (code != null && !AgencyCode.readable(code)) {
            columns.wrong(row.number(), Column.AGENCY, UnitProblem.AGENCY_CODE_UNREADABLE, code);
        }
        return code;
    }

    void unknownAbove(Line line, Unit top) {
        columns.wrong(line.row(), Column.ABOVE, UnitProblem.UNIT_ABOVE_UNKNOWN, line.above(), line.from(), top.name());
    }

    void refused(Line line, Problem refusal) {
        var said = refusal.says();
        problems.add(new RowProblem(line.row(), null, said.code(), said.in(language)));
    }
}
