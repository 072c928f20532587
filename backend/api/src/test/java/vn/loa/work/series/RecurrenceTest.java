package vn.loa.work.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.*;
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
                "FREQ=YEARLY;BYDAY=MO;BYSETPOS=60",
                "FREQ=DAILY;INTERVAL=2147483647"
            })
    void whatIsNoRuleByDaysOrNeverHasOneIsRefused(String rrule) {
        assertThatThrownBy(() -> Recurrence.days(rrule, START, END)).isInstanceOf(Problem.class);
    }

    /** Whatever a rule is put together of, it has days or is refused. */
    @Property(tries = 1000)
    void noRuleMeetsAnythingElseThanDaysOrARefusal(
            @ForAll("rules") String rrule, @ForAll @IntRange(min = 1, max = 12) int month) {
        try {
            assertThat(Recurrence.days(rrule, LocalDate.of(2024, month, 1), LocalDate.of(2024, 12, 31)))
                    .isSorted()
                    .allMatch(day -> day.getYear() == 2024 && day.getMonthValue() >= month);
        } catch (Problem refused) {
            assertThat(refused.placed()).isTrue();
        }
    }

    @Provide
    Arbitrary<String> rules() {
        var numbers =
                Arbitraries.integers().between(-400, 400).list().ofMinSize(1).ofMaxSize(3);
        var days = Arbitraries.of("MO", "2TU", "-1FR", "5SU", "53WE", "-53SA", "0MO", "SU");
        var part = Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(
                                        "BYSETPOS",
                                        "BYMONTHDAY",
                                        "BYYEARDAY",
                                        "BYWEEKNO",
                                        "BYMONTH",
                                        "BYHOUR",
                                        "INTERVAL",
                                        "COUNT"),
                                numbers)
                        .as((name, values) -> name + "=" + values.toString().replaceAll("[\\[\\] ]", "")),
                days.list().ofMinSize(1).ofMaxSize(3).map(names -> "BYDAY=" + String.join(",", names)),
                Arbitraries.of(
                        "WKST=SU",
                        "RSCALE=CHINESE",
                        "SKIP=FORWARD",
                        "INTERVAL=2147483647",
                        "INTERVAL=99999999999",
                        "COUNT=0",
                        "UNTIL=20231231",
                        "UNTIL=99991231",
                        "UNTIL=20240230",
                        "UNTIL=x",
                        "X-LOA=1",
                        "="));
        return Combinators.combine(
                        Arbitraries.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY"),
                        part.list().ofMaxSize(3))
                .as((freq, parts) ->
                        Stream.concat(Stream.of("FREQ=" + freq), parts.stream()).collect(Collectors.joining(";")));
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
