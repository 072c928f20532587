package vn.loa.figures.regime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the shipped calendar in every year, leap or not. */
class PeriodTest {
    private static final RegimeCatalogue.Published PUBLISHED =
            RegimeCatalogue.read(new ObjectMapper().registerModule(new JavaTimeModule()));

    @Provide
    Arbitrary<RegimeCatalogue.Listed> regimes() {
        return Arbitraries.of(PUBLISHED.regimes());
    }

    @Property
    void windowsNestAndAreDueAfterTheyClose(
            @ForAll("regimes") RegimeCatalogue.Listed regime, @ForAll @IntRange(min = 2000, max = 2100) int year) {
        var q1 = period(regime, PeriodCode.Q1);
        var h1 = period(regime, PeriodCode.H1);
        var q3 = period(regime, PeriodCode.Q3);
        var whole = period(regime, PeriodCode.YEAR);
        assertThat(q1.from(year)).isEqualTo(h1.from(year)).isEqualTo(whole.from(year));
        assertThat(q1.to(year)).isBefore(h1.to(year));
        assertThat(h1.to(year)).isBefore(whole.to(year));
        assertThat(q3.from(year)).isAfterOrEqualTo(whole.from(year));
        assertThat(q3.to(year)).isBeforeOrEqualTo(whole.to(year));
        for (var draft : regime.periods()) {
            var period = RegimePeriod.of(draft);
            assertThat(period.from(year)).isBefore(period.to(year));
            assertThat(period.due(year)).isAfter(period.to(year));
        }
    }

    @Property
    void theThirdQuarterBeginsTheDayAfterTheHalfYear(
            @ForAll("regimes") RegimeCatalogue.Listed regime, @ForAll @IntRange(min = 2000, max = 2100) int year) {
        assertThat(period(regime, PeriodCode.Q3).from(year))
                .isEqualTo(period(regime, PeriodCode.H1).to(year).plusDays(1));
    }

    @Property
    void yearsFollowOneAnotherWithoutGapOrOverlap(
            @ForAll("regimes") RegimeCatalogue.Listed regime, @ForAll @IntRange(min = 2000, max = 2099) int year) {
        var whole = period(regime, PeriodCode.YEAR);
        assertThat(whole.from(year + 1)).isEqualTo(whole.to(year).plusDays(1));
        assertThat(ChronoUnit.DAYS.between(whole.from(year), whole.to(year)) + 1)
                .isEqualTo(LocalDate.of(year, 1, 1).lengthOfYear());
    }

    @Property
    void everyDayOfAYearIsReportedInThatYearOrTheNext(
            @ForAll("regimes") RegimeCatalogue.Listed regime,
            @ForAll @IntRange(min = 2000, max = 2099) int year,
            @ForAll @IntRange(min = 1, max = 366) int number) {
        var january = LocalDate.of(year, 1, 1);
        var day = january.withDayOfYear(Math.min(number, january.lengthOfYear()));
        var whole = period(regime, PeriodCode.YEAR);
        assertThat(holds(whole, year, day)).isNotEqualTo(holds(whole, year + 1, day));
    }

    @Property
    void aPeriodIsCalledAsPapersCallIt(@ForAll @IntRange(min = 2000, max = 2100) int year) {
        var national = PUBLISHED.regimes().getFirst();
        assertThat(national.periods().stream().map(RegimePeriod::of).map(period -> period.nameIn(year)))
                .containsExactly("quý I năm " + year, "6 tháng đầu năm " + year, "quý III năm " + year, "năm " + year);
    }

    private static boolean holds(RegimePeriod period, int year, LocalDate day) {
        return !day.isBefore(period.from(year)) && !day.isAfter(period.to(year));
    }

    private static RegimePeriod period(RegimeCatalogue.Listed regime, PeriodCode code) {
        return regime.periods().stream()
                .map(RegimePeriod::of)
                .filter(period -> period.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
