package vn.loa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    private final ObjectMapper mapper = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"offset\": -9}                  | 2026-03-21",
                "{\"offset\": 4}                   | 2026-04-03",
                "{\"monthDay\": \"01-19\"}         | 2026-01-19",
                "{\"week\": 0, \"weekday\": 1}     | 2026-03-30",
                "{\"week\": -1, \"weekday\": 7}    | 2026-03-29",
                "{\"month\": -1, \"day\": 31}      | 2026-02-28",
                "{\"month\": 0, \"day\": 9}        | 2026-03-09",
                "\"2022-03-14\"                    | 2022-03-14"
            })
    void aDayIsWrittenAsItself(String written, String meant) throws Exception {
        var days = new Days(LocalDate.of(2026, 3, 30), 2026);
        assertThat(days.resolve(mapper.readTree("[{\"on\": " + written + "}]"))
                        .at("/0/on")
                        .textValue())
                .isEqualTo(meant);
    }

    @Test
    void nothingHappensBeforeTheYearOrAfterToday() {
        var days = new Days(LocalDate.of(2026, 1, 3), 2026);
        assertThat(days.past(LocalDate.of(2025, 12, 15))).isTrue();
        assertThat(days.past(LocalDate.of(2025, 12, 14))).isFalse();
        assertThat(days.past(LocalDate.of(2026, 1, 3))).isTrue();
        assertThat(days.past(LocalDate.of(2026, 1, 4))).isFalse();
    }

    @Property(tries = 60)
    void theStoryHoldsTogetherOnAnyDay(@ForAll @IntRange(min = 0, max = 3000) int offset) {
        var today = LocalDate.of(2026, 1, 1).plusDays(offset);
        var story = Story.read(mapper, "duc-minh", today);
        assertThat(story.year()).isEqualTo(today.getYear());
        for (var task : story.parts("tasks")) {
            assertThat(day(task, "startsOn")).isBeforeOrEqualTo(day(task, "dueOn"));
            assertThat(story.days().notBeforeFirst(day(task, "dueOn")))
                    .isAfterOrEqualTo(story.days().first());
        }
        assertThat(story.parts("activities"))
                .allSatisfy(
                        activity -> assertThat(day(activity, "on").getYear()).isPositive());
        assertThat(story.part("plan").get("title").textValue()).endsWith(Integer.toString(today.getYear()));
        assertThat(story.part("reports").toString())
                .contains("{{passage.plan}}")
                .doesNotContain("{{year}}");
    }

    private static LocalDate day(JsonNode node, String member) {
        return LocalDate.parse(node.get(member).textValue());
    }
}
