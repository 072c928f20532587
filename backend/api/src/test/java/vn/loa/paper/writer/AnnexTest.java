package vn.loa.paper.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.loa.work.task.TaskLine;

/** The words of the annex tables and when a table lies down. */
class AnnexTest {
    private static final LocalDate START = LocalDate.of(2022, 2, 8);
    private static final LocalDate END = LocalDate.of(2022, 12, 31);

    @Test
    void theWordsAsWrittenSayWhen() {
        assertThat(time(START, END, "định kỳ 3 tháng/lần", null, 0)).isEqualTo("Định kỳ 3 tháng/lần");
        assertThat(time(START, LocalDate.of(2022, 6, 30), "hằng tuần", null, 0))
                .isEqualTo("Hằng tuần, đến ngày 30/6/2022");
    }

    @Test
    void aSeriesWithoutWordsIsSaidInWordsOrDays() {
        assertThat(time(START, END, null, "FREQ=WEEKLY;BYDAY=MO", 48)).isEqualTo("Hằng tuần");
        assertThat(time(START, END, null, "FREQ=MONTHLY;BYMONTHDAY=25", 11)).isEqualTo("Hằng tháng");
        assertThat(time(START, END, null, "FREQ=WEEKLY;INTERVAL=2", 20)).isEqualTo("2 tuần/lần");
        assertThat(time(START, END, null, "FREQ=MONTHLY;BYMONTH=2,3,4", 3))
                .isEqualTo("Các ngày 08/02, 08/3, 08/4/2022");
        assertThat(time(START, END, null, "FREQ=YEARLY", 1)).isEqualTo("Ngày 08/02/2022");
    }

    @Test
    void withoutASeriesTheDaysAreNamedAndNothingIsInvented() {
        assertThat(time(START, LocalDate.of(2022, 4, 30), null, null, 0))
                .isEqualTo("Từ ngày 08/02/2022 đến ngày 30/4/2022");
        assertThat(time(null, LocalDate.of(2022, 4, 30), null, null, 0)).isEqualTo("Chậm nhất ngày 30/4/2022");
        assertThat(time(START, null, null, null, 0)).isEqualTo("Từ ngày 08/02/2022");
        assertThat(time(null, null, null, null, 0)).isEmpty();
    }

    @Test
    void figuresLieDownWhenAnUprightColumnWouldBreakThem() {
        assertThat(PaperOfReport.wide(List.of(List.of("1", "Kinh phí đã chi", "", "27.880.000", "đồng"))))
                .isFalse();
        assertThat(PaperOfReport.wide(List.of(List.of("1", "Kinh phí đã chi", "", "1.227.880.000", "đồng"))))
                .isTrue();
        assertThat(PaperOfReport.wide(List.of(List.of("1", "Kinh phí", "", "1", "lượt người ".repeat(6)))))
                .isTrue();
    }

    private static String time(LocalDate start, LocalDate due, String words, String rrule, int times) {
        var days = IntStream.range(0, times)
                .mapToObj(i -> times > 6 ? START.plusDays(i) : START.plusMonths(i))
                .toList();
        return AnnexOfTasks.time(new TaskLine("Việc", null, List.of(), null, start, due, words, rrule, days), 2022);
    }
}
