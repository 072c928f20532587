package vn.loa.work.beginning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.problem.Language;
import vn.loa.reading.text.Timing.Understood;

class RowTimesTest {
    /** The same words as the text's and the documents' readers are asked. */
    @ParameterizedTest
    @CsvFileSource(files = "../reading/src/test/resources/text/time-words.txt", delimiter = '|')
    void aCellSaysTheSameInEveryColumn(
            String words, LocalDate startsOn, LocalDate dueOn, String rrule, Understood understood) {
        for (var column : new SheetColumn[] {SheetColumn.DUE, SheetColumn.TIME, SheetColumn.RECURRENCE}) {
            var times = new RowTimes(new TaskSheet.Line(2, Map.of(column, words)), 2026);
            assertThat(times.startsOn()).as("start in %s", column).isEqualTo(startsOn);
            assertThat(times.dueOn()).as("due in %s", column).isEqualTo(dueOn);
            assertThat(times.rrule()).as("rule in %s", column).isEqualTo(rrule);
            assertThat(times.with(understood)).as("understood in %s", column).contains(column);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sau khi có hướng dẫn", "sau Tết", "quý II, quý IV", "hằng tháng"})
    void whatIsMoreThanDaysStaysInWords(String words) {
        assertThat(new RowTimes(new TaskSheet.Line(2, Map.of(SheetColumn.TIME, words)), 2026).words())
                .isEqualTo(words);
    }

    @Test
    void noColumnsWordsAreLost() {
        var times = new RowTimes(
                new TaskSheet.Line(
                        2,
                        Map.of(
                                SheetColumn.STARTS, "01/3",
                                SheetColumn.DUE, "sau Tết",
                                SheetColumn.RECURRENCE, "hằng tháng")),
                2026);
        assertThat(times.words()).isEqualTo("hằng tháng; sau Tết");
        assertThat(times.startsOn()).isEqualTo("2026-03-01");
        assertThat(times.rrule()).isEqualTo("FREQ=MONTHLY");
        assertThat(times.with(Understood.WORDS_ONLY)).containsExactly(SheetColumn.DUE);
    }

    @Test
    void whatACellBecameIsSaidInDays() {
        var times = new RowTimes(
                new TaskSheet.Line(
                        2,
                        Map.of(
                                SheetColumn.DUE, "15/8 âm lịch",
                                SheetColumn.TIME, "thường xuyên trong quý I",
                                SheetColumn.RECURRENCE, "hằng tháng (trừ tháng có lễ)")),
                2026);
        assertThat(times.became(SheetColumn.DUE, Language.VI)).isEqualTo("hạn 25/09/2026");
        assertThat(times.became(SheetColumn.TIME, Language.VI)).isEqualTo("01/01/2026 – 31/03/2026");
    }
}
