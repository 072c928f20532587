package vn.loa.work.setup;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.kernel.file.Sheet;
import vn.loa.kernel.file.SheetColumns;
import vn.loa.kernel.http.RowProblem;
import vn.loa.people.access.Role;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;
import vn.loa.reading.text.Folding;

/** People listed in a sheet: a header row, then one person of one unit per row. */
final class UnitSetupSheet {
    /** A column, found by its header in either language. */
    private enum Column implements SheetColumns.Column {
        CODE("Mã đơn vị", 20, "ma( don vi| xa)?|code"),
        UNIT("Đơn vị", 200, "(ten )?(don vi|xa.*)|unit"),
        NAME("Họ và tên", 200, "ho (va )?ten|full name|name"),
        TITLE("Chức vụ", 200, "chuc (vu|danh)|title"),
        ROLE("Vai trò", 200, "vai tro|roles?"),
        ASSIGNEE("Đầu mối", 200, "dau moi|(co quan|phong|bo phan).*|assignee"),
        HAMLETS("Số thôn", 10, "so (thon|to dan pho).*|hamlets");

        private final SheetColumns.Heading heading;

        Column(String name, int longest, String pattern) {
            heading = new SheetColumns.Heading(name, longest, pattern);
        }

        @Override
        public SheetColumns.Heading heading() {
            return heading;
        }
    }

    private static final List<Column> NEEDED = List.of(Column.CODE, Column.NAME, Column.ROLE);
    private static final int MOST_HAMLETS = 100;

    private static final Map<String, Role> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("Lãnh đạo", Role.LEADER);
        ROLES.put("Công chức phụ trách", Role.COORDINATOR);
        ROLES.put("Kế toán", Role.ACCOUNTANT);
        ROLES.put("Người thực hiện", Role.CONTRIBUTOR);
        ROLES.put("Người theo dõi", Role.OBSERVER);
        ROLES.put("Quản trị", Role.ADMINISTRATOR);
    }

    /** A person who can be entered. */
    record Line(
            int row,
            String code,
            @Nullable String unit,
            String fullName,
            @Nullable String title,
            List<Role> roles,
            @Nullable String assignee,
            int hamlets) {}

    private final Language language;
    private final SheetColumns<Column> columns;
    final List<Line> lines = new ArrayList<>();
    final List<RowProblem> problems;

    private UnitSetupSheet(Language language) {
        this.language = language;
        columns = new SheetColumns<>(Column.class, language);
        problems = columns.problems();
    }

    /** @throws Problem 422 where no header row has the required columns */
    static UnitSetupSheet of(List<Sheet.Row> rows, Language language) {
        var sheet = new UnitSetupSheet(language);
        sheet.columns.below(rows, NEEDED, SetupProblem.SETUP_COLUMNS_MISSING).forEach(sheet::read);
        return sheet;
    }

    void unknown(Line line, String above) {
        columns.wrong(line.row(), Column.CODE, SetupProblem.UNIT_CODE_UNKNOWN, line.code(), above);
    }

    /** @param bodies the assignees the unit will have */
    void check(Line line, Unit unit, List<String> bodies) {
        if (line.unit() != null && !Folding.words(unit.name()).endsWith(Folding.words(line.unit()))) {
            columns.wrong(
                    line.row(), Column.UNIT, SetupProblem.UNIT_NAME_DIFFERS, line.code(), unit.name(), line.unit());
        }
        if (line.assignee() != null && !bodies.contains(line.assignee())) {
            columns.wrong(
                    line.row(),
                    Column.ASSIGNEE,
                    SetupProblem.SETUP_ASSIGNEE_UNKNOWN,
                    line.assignee(),
                    String.join("; ", bodies));
        }
    }

    void refused(Line line, Problem refusal) {
        problems.add(new RowProblem(
                line.row(), null, refusal.code().name(), refusal.says().in(language)));
    }

    private void read(Sheet.Row row) {
        int before = problems.size();
        var line = new Line(
                row.number(),
                code(row),
                columns.text(row, Column.UNIT),
                columns.required(row, Column.NAME),
                columns.text(row, Column.TITLE),
                roles(row),
                columns.text(row, Column.ASSIGNEE),
                hamlets(row));
        if (problems.size() == before) {
            lines.add(line);
        }
    }

    private String code(Sheet.Row row) {
        var text = columns.required(row, Column.CODE);
        return text == null ? null : Units.code(text);
    }

    private List<Role> roles(Sheet.Row row) {
        var text = columns.required(row, Column.ROLE);
        var roles = new ArrayList<Role>();
        for (var word : text == null ? new String[0] : text.split("[;,]")) {
            var folded = Folding.words(word);
            var role = ROLES.keySet().stream()
                    .filter(name -> Folding.words(name).equals(folded))
                    .findFirst()
                    .map(ROLES::get)
                    .or(() -> Arrays.stream(Role.values())
                            .filter(each -> each.name().equalsIgnoreCase(word.strip()))
                            .findFirst());
            role.ifPresentOrElse(
                    roles::add,
                    () -> columns.wrong(
                            row.number(),
                            Column.ROLE,
                            SetupProblem.ROLE_UNKNOWN,
                            word.strip(),
                            String.join(", ", ROLES.keySet())));
        }
        return roles;
    }

    private int hamlets(Sheet.Row row) {
        var text = columns.text(row, Column.HAMLETS);
        if (text == null) {
            return 0;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > MOST_HAMLETS) {
            columns.wrong(row.number(), Column.HAMLETS, SetupProblem.HAMLETS_UNREADABLE, text);
            return 0;
        }
        return Integer.parseInt(text);
    }
}
