package vn.loa.work.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.problem.Problem;

class RecurrenceTest {
    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final LocalDate END = LocalDate.of(2022, 12, 31);

    @Test
    void everyThreeMonthsIsFourDaysAYear() {
        assertThat(Recurrence.days("FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=14", START, END))
                .containsExactly(
                        LocalDate.of(2022, 3, 14),
                        LocalDate.of(2022, 6, 14),
                        LocalDate.of(2022, 9, 14),
                        LocalDate.of(2022, 12, 14));
    }

    @Test
    void everyMondayIsEveryMonday() {
        var days = Recurrence.days("FREQ=WEEKLY;BYDAY=MO", START, END);
        assertThat(days).hasSize(52).first().isEqualTo(LocalDate.of(2022, 1, 3));
        assertThat(days).allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
    }

    @Test
    void aSeriesEndsWhereItSays() {
        assertThat(Recurrence.days("FREQ=MONTHLY;BYMONTHDAY=9;COUNT=2", START, END))
                .hasSize(2);
        assertThat(Recurrence.days("FREQ=MONTHLY;BYMONTHDAY=9;UNTIL=20220331", START, END))
                .hasSize(3);
    }

    @Test
    void noRuleIsNoSeries() {
        assertThat(Recurrence.days(null, START, END)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hằng tháng",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=HOURLY",
                "FREQ=SECONDLY",
                "BYDAY=MO",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=MONTHLY;INTERVAL=0",
                "FREQ=MONTHLY;FREQ=WEEKLY",
                "FREQ=DAILY;UNTIL=20220331T000000Z",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2",
                "FREQ=MONTHLY;BYDAY=2TU;BYSETPOS=2",
                "FREQ=YEARLY;BYDAY=MO;BYSETPOS=60"
            })
    void whatIsNoRuleByDaysOrNeverHasOneIsRefused(String rrule) {
        assertThatThrownBy(() -> Recurrence.days(rrule, START, END)).isInstanceOf(Problem.class);
    }

    @Property(tries = 200)
    void theDaysAscendInsideTheYearAndFollowTheRule(
            @ForAll @IntRange(min = 1, max = 28) int monthDay,
            @ForAll @IntRange(min = 1, max = 6) int interval,
            @ForAll @IntRange(min = 2000, max = 2100) int year) {
        var start = LocalDate.of(year, 1, 1);
        var days = Recurrence.days(
                "FREQ=MONTHLY;INTERVAL=%d;BYMONTHDAY=%d".formatted(interval, monthDay),
                start,
                LocalDate.of(year, 12, 31));
        assertThat(days).isSorted().doesNotHaveDuplicates().hasSize((12 + interval - 1) / interval);
        assertThat(days)
                .allMatch(day -> day.getYear() == year
                        && day.getDayOfMonth() == monthDay
                        && (day.getMonthValue() - 1) % interval == 0);
    }
}
