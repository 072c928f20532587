package vn.loa.work.beginning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TaskCopiesTest {
    @Test
    void aDayStaysTheSameDayOfTheNewYear() {
        assertThat(TaskCopies.moved(LocalDate.of(2024, 2, 29), 1)).isEqualTo("2025-02-28");
        assertThat(TaskCopies.moved(LocalDate.of(2024, 2, 29), 4)).isEqualTo("2028-02-29");
        assertThat(TaskCopies.moved(LocalDate.of(2025, 2, 28), -1)).isEqualTo("2024-02-28");
        assertThat(TaskCopies.moved((LocalDate) null, 1)).isNull();
    }

    @Test
    void aRuleEndsAsManyYearsLater() {
        assertThat(TaskCopies.moved("FREQ=MONTHLY;UNTIL=20241231;BYMONTHDAY=15", 1))
                .isEqualTo("FREQ=MONTHLY;UNTIL=20251231;BYMONTHDAY=15");
        assertThat(TaskCopies.moved("FREQ=DAILY;UNTIL=20240229T235959Z", 1))
                .isEqualTo("FREQ=DAILY;UNTIL=20250228T235959Z");
        assertThat(TaskCopies.moved("FREQ=WEEKLY;COUNT=10", 1)).isEqualTo("FREQ=WEEKLY;COUNT=10");
        assertThat(TaskCopies.moved((String) null, 1)).isNull();
    }
}
