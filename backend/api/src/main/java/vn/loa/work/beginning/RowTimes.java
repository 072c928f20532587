package vn.loa.work.beginning;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.problem.Language;
import vn.loa.reading.text.TimeWords;
import vn.loa.reading.text.Timing;
import vn.loa.reading.text.Timing.Understood;

/** The dates of a row's task, from its time columns. */
final class RowTimes {
    /** The most specific column comes first. */
    private static final List<SheetColumn> COLUMNS =
            List.of(SheetColumn.RECURRENCE, SheetColumn.DUE, SheetColumn.TIME, SheetColumn.STARTS);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final TaskSheet.Line line;
    private final Map<SheetColumn, Timing> timings = new EnumMap<>(SheetColumn.class);

    RowTimes(TaskSheet.Line line, int year) {
        this.line = line;
        var words = new TimeWords(year);
        COLUMNS.forEach(column -> timings.put(column, words.cell(line.cell(column))));
    }

    @Nullable
    LocalDate startsOn() {
        var start = timings.get(SheetColumn.STARTS).first();
        return start == null
                ? first(Timing::startsOn, SheetColumn.TIME, SheetColumn.DUE, SheetColumn.RECURRENCE)
                : start;
    }

    @Nullable
    LocalDate dueOn() {
        return first(Timing::dueOn, SheetColumn.DUE, SheetColumn.TIME, SheetColumn.RECURRENCE);
    }

    @Nullable
    String rrule() {
        return first(Timing::rrule, SheetColumn.RECURRENCE, SheetColumn.TIME, SheetColumn.DUE);
    }

    private <T> T first(Function<Timing, T> member, SheetColumn... columns) {
        return Stream.of(columns)
                .map(timings::get)
                .map(member)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The cells with more than dates, so that no text is lost; null for none. */
    @Nullable
    String words() {
        var words = COLUMNS.stream()
                .filter(column ->
                        column == SheetColumn.RECURRENCE || !timings.get(column).onlyDays())
                .map(line::cell)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }

    List<SheetColumn> with(Understood understood) {
        return COLUMNS.stream()
                .filter(column -> timings.get(column).understood() == understood)
                .toList();
    }

    /** The parsed value of a column's cell: "01/03/2026 – 30/06/2026", "hạn 20/11/2026", "định kỳ". */
    String became(SheetColumn column, Language language) {
        var timing = timings.get(column);
        var days = timing.startsOn() == null
                ? timing.dueOn() == null ? null : language.say("hạn {0}", "due {0}", DAY.format(timing.dueOn()))
                : timing.dueOn() == null
                        ? language.say("từ {0}", "from {0}", DAY.format(timing.startsOn()))
                        : DAY.format(timing.startsOn()) + " – " + DAY.format(timing.dueOn());
        var again = timing.rrule() == null ? null : language.say("định kỳ", "a recurrence");
        return Stream.of(again, days).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
