package vn.loa.figures.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of 2022–2026 were announced as these; what is exchanged each year anew is left out. */
class DaysOffTest {
    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "2026-03-20, 2026-03-20, a working day stays",
        "2026-06-20, 2026-06-22, Saturday",
        "2022-03-20, 2022-03-21, Sunday",
        "2022-01-01, 2022-01-04, a New Year's Day on Saturday is made up for on Monday",
        "2022-04-10, 2022-04-12, 10/3 of the lunar year on Sunday is made up for on Monday",
        "2022-04-30, 2022-05-04, two holidays on a weekend take two days",
        "2026-02-16, 2026-02-20, the eve of Tết and its first three days",
        "2025-09-02, 2025-09-03, National Day"
    })
    void aDeadlineMovesToTheNextWorkingDay(LocalDate day, LocalDate open, String why) {
        assertThat(DaysOff.workingDayFrom(day)).as(why).isEqualTo(open);
    }
}
