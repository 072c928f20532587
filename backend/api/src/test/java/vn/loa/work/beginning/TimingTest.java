package vn.loa.work.beginning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    20/11/2026                  |            | 2026-11-20
                    20/11                       |            | 2026-11-20
                    Trước ngày 20/11/2026       |            | 2026-11-20
                    2026-11-20                  |            | 2026-11-20
                    2026-11-20T08:00            |            | 2026-11-20
                    20-11-2026                  |            | 2026-11-20
                    20/11/26                    |            | 2026-11-20
                    15 tháng 12 năm 2026        |            | 2026-12-15
                    từ 14 đến 20/4              | 2026-04-14 | 2026-04-20
                    14-20/4                     | 2026-04-14 | 2026-04-20
                    từ 15/12 đến 15/01          | 2026-12-15 | 2027-01-15
                    bắt đầu 01/3                | 2026-03-01 |
                    quý III                     | 2026-07-01 | 2026-09-30
                    Quý I năm 2027              | 2027-01-01 | 2027-03-31
                    quý I - quý II              | 2026-01-01 | 2026-06-30
                    trước quý III               |            | 2026-06-30
                    cuối quý III                |            | 2026-09-30
                    tháng 6                     | 2026-06-01 | 2026-06-30
                    tháng 2/2028                | 2028-02-01 | 2028-02-29
                    tháng 11/2025 - tháng 2/2026 | 2025-11-01 | 2026-02-28
                    tháng 6-8                   | 2026-06-01 | 2026-08-31
                    Từ tháng 3                  | 2026-03-01 |
                    6 tháng đầu năm             | 2026-01-01 | 2026-06-30
                    cả năm                      |            | 2026-12-31
                    Q3                          | 2026-07-01 | 2026-09-30
                    by 20/11/2026               |            | 2026-11-20
                    """)
    void daysAreRead(String cell, String startsOn, String dueOn) {
        var timing = Timing.of(cell, 2026);
        assertThat(timing.known()).isTrue();
        assertThat(timing.startsOn()).isEqualTo(startsOn == null ? null : LocalDate.parse(startsOn));
        assertThat(timing.dueOn()).isEqualTo(dueOn == null ? null : LocalDate.parse(dueOn));
        assertThat(timing.rrule()).isNull();
        assertThat(timing.words()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hằng tháng                  | FREQ=MONTHLY
                    Hàng tháng                  | FREQ=MONTHLY
                    mỗi quý                     | FREQ=MONTHLY;INTERVAL=3
                    3 tháng/lần                 | FREQ=MONTHLY;INTERVAL=3
                    định kỳ 3 tháng một lần     | FREQ=MONTHLY;INTERVAL=3
                    6 tháng/lần                 | FREQ=MONTHLY;INTERVAL=6
                    12 tháng/lần                | FREQ=YEARLY
                    hằng tuần                   | FREQ=WEEKLY
                    thứ Hai hằng tuần           | FREQ=WEEKLY;BYDAY=MO
                    trước ngày 25 hằng tháng    | FREQ=MONTHLY;BYMONTHDAY=25
                    2 lần/tuần                  | FREQ=WEEKLY
                    quarterly                   | FREQ=MONTHLY;INTERVAL=3
                    """)
    void recurrencesAreReadAndTheirWordsKept(String cell, String rrule) {
        var timing = Timing.of(cell, 2026);
        assertThat(timing.rrule()).isEqualTo(rrule);
        assertThat(timing.words()).isEqualTo(cell);
        assertThat(timing.known()).isTrue();
        assertThat(timing.dueOn()).isNull();
    }

    @Test
    void aRecurrenceMayHaveAnEnd() {
        var timing = Timing.of("Hằng quý, hoàn thành trước 15/12", 2026);
        assertThat(timing.rrule()).isEqualTo("FREQ=MONTHLY;INTERVAL=3");
        assertThat(timing.dueOn()).isEqualTo("2026-12-15");
        assertThat(timing.known()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thường xuyên", "Thường xuyên, liên tục", "khi có yêu cầu"})
    void openWordsAreUnderstoodAsSuch(String cell) {
        assertThat(Timing.of(cell, 2026)).isEqualTo(new Timing(null, null, null, cell, true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tháng 6, 7", "trước 30/6 và 15/12", "đầu tháng 6", "sau Tết", "sau khi có hướng dẫn"})
    void halfOfATimeIsWorseThanNone(String cell) {
        assertThat(Timing.of(cell, 2026)).isEqualTo(new Timing(null, null, null, cell, false, false));
    }

    @Test
    void aDayWithARemarkIsTakenAndTheRemarkKept() {
        var timing = Timing.of("Trước 20/11 (Ngày Nhà giáo Việt Nam)", 2026);
        assertThat(timing.dueOn()).isEqualTo("2026-11-20");
        assertThat(timing.words()).isEqualTo("Trước 20/11 (Ngày Nhà giáo Việt Nam)");
        assertThat(timing.known()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02", "2026-02-30", "tháng 13", "ngày 40 hằng tháng", "29/02/2026"})
    void aDayInNoCalendarIsSaidSo(String cell) {
        assertThat(Timing.of(cell, 2026).impossible()).isTrue();
    }

    @Test
    void anEmptyCellSaysNothing() {
        assertThat(Timing.of("  ", 2026)).isEqualTo(Timing.NONE);
    }
}
