package vn.loa.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.loa.reading.text.TimeWords;
import vn.loa.reading.text.Timing.Understood;

class TimeReadingTest {
    private static TimeReading of(String text) {
        return TimeReading.of(Documents.prose(text), new TimeWords(2026));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/text/time-words.txt", delimiter = '|')
    void aLineOfADocumentSaysTheSameAsACell(
            String words, LocalDate startsOn, LocalDate dueOn, String rrule, Understood understood) {
        var said = of(words);
        // Days years away are refused of a task, so that no proposal may hold them.
        boolean far = dueOn != null && dueOn.getYear() > 2027;
        assertThat(said.timing().startsOn()).as("start").isEqualTo(far ? null : startsOn);
        assertThat(said.timing().dueOn()).as("due").isEqualTo(far ? null : dueOn);
        assertThat(said.timing().rrule()).as("rule").isEqualTo(rrule);
        boolean days = dueOn != null || startsOn != null || rrule != null;
        assertThat(said.doubts().isEmpty())
                .isEqualTo(days && !far
                        || understood == Understood.WHOLE && !far
                        || !said.timing().says());
    }

    @Test
    void openWordsHaveNoRule() {
        var said = of("cập nhật thường xuyên, liên tục trên trang");
        assertThat(said.words().text()).isEqualTo("thường xuyên, liên tục");
        assertThat(said.timing().rrule()).isNull();
        assertThat(said.timing().dueOn()).isNull();
        assertThat(of("hoàn thành cuối quý").doubts().getFirst().code()).isEqualTo(DoubtCode.DEADLINE_UNCLEAR);
    }

    @Test
    void theWordsAreThoseThatSayWhen() {
        assertThat(of("báo cáo về huyện trước ngày 15/12/2026 để tổng hợp")
                        .words()
                        .text())
                .isEqualTo("trước ngày 15/12/2026");
        assertThat(of("phát mỗi ngày một lần trong tháng 4").words().text()).isEqualTo("mỗi ngày một lần");
    }

    @Test
    void howManyThereAreInAPeriodIsNoTimeToDoIt() {
        assertThat(of("đăng 03 tin/tuần").counts()).isTrue();
        assertThat(of("giao ban 2 lần/tuần").counts()).isFalse();
    }
}
