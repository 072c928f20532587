package vn.loa.kernel.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.kernel.http.RowProblem;
import vn.loa.problem.Fault;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;
import vn.loa.problem.ProblemCode;
import vn.loa.reading.text.Folding;

/** The columns of a sheet, found by their headings in either language, and what is wrong in its cells. */
public final class SheetColumns<C extends Enum<C> & SheetColumns.Column> {
    /** A column as a sheet may have it: an enum's constant with its heading. */
    public interface Column {
        Heading heading();
    }

    /**
     * How a column is headed.
     *
     * @param name what a problem calls it
     * @param longest the longest text of a cell
     * @param pattern its headings in either language, folded
     */
    public record Heading(String name, int longest, Pattern pattern) {
        public Heading(String name, int longest, String pattern) {
            this(name, longest, Pattern.compile(pattern));
        }
    }

    private static final Pattern VIETNAMESE_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    /** A header row is looked for among this many rows; titles and notes may stand above it. */
    private static final int LEADING = 20;

    private final Class<C> type;
    private final Language language;
    private final Map<C, Integer> places;
    private final List<RowProblem> problems = new ArrayList<>();

    public SheetColumns(Class<C> type, Language language) {
        this.type = type;
        this.language = language;
        places = new EnumMap<>(type);
    }

    /**
     * The rows below the header row, without blank ones.
     *
     * @throws Problem 422 {@code lacking} with the headings that the best row lacks, where no row has all of {@code needed}
     */
    public List<Sheet.Row> below(List<Sheet.Row> rows, List<C> needed, ProblemCode lacking) {
        var missing = needed;
        for (int i = 0; i < Math.min(rows.size(), LEADING); i++) {
            places.clear();
            place(rows.get(i));
            var absent = needed.stream()
                    .filter(column -> !places.containsKey(column))
                    .toList();
            if (absent.isEmpty()) {
                return rows.stream().skip(i + 1L).filter(row -> !row.blank()).toList();
            }
            missing = absent.size() < missing.size() ? absent : missing;
        }
        throw Problem.invalid(
                "/file",
                lacking,
                missing.stream().map(column -> column.heading().name()).collect(Collectors.joining(", ")));
    }

    private void place(Sheet.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            var heading = Folding.words(row.cell(i));
            int at = i;
            Stream.of(type.getEnumConstants())
                    .filter(column ->
                            column.heading().pattern().matcher(heading).matches())
                    .findFirst()
                    .ifPresent(column -> places.putIfAbsent(column, at));
        }
    }

    /** The cell's text; null where it is empty or the sheet has no such column. */
    public String text(Sheet.Row row, C column) {
        var text = places.containsKey(column) ? row.cell(places.get(column)) : "";
        if (text.length() > column.heading().longest()) {
            wrong(row.number(), column, Fault.LENGTH, 1, column.heading().longest());
        }
        return text.isEmpty() ? null : text;
    }

    public String required(Sheet.Row row, C column) {
        var text = text(row, column);
        if (text == null) {
            wrong(row.number(), column, Fault.REQUIRED);
        }
        return text;
    }

    /** A day as Việt Nam writes it or as ISO does; null where the cell is empty or no day. */
    public LocalDate day(Sheet.Row row, C column) {
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
            wrong(row.number(), column, FileProblem.DAY_UNREADABLE, text);
            return null;
        }
    }

    public void wrong(int row, C column, ProblemCode code, Object... arguments) {
        problems.add(new RowProblem(
                row,
                column.heading().name(),
                code.name(),
                language.say(code.text().vi(), code.text().en(), arguments)));
    }

    /** All so far, in the order they were met; more can be added. */
    public List<RowProblem> problems() {
        return problems;
    }
}
