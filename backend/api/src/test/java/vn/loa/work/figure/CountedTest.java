package vn.loa.work.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts is said in one place. */
class CountedTest {
    private static final Path MAIN = Path.of("src/main/java");

    @ParameterizedTest
    @CsvSource({
        // a comment has a column of its own; the feed and the search tell of single rows and count none
        "withdrawn_at, Activities.java Activity.java Comment.java Counted.java FeedNoun.java SearchSources.java",
        "voided_at, Counted.java Expenditure.java Expenditures.java FeedNoun.java"
    })
    void whetherARowCountsIsAskedNowhereElse(String column, String homes) throws IOException {
        assertThat(filesWith(column))
                .as(
                        "begin the statement with Counted.COUNTED and read counted_activity or counted_expenditure; only the noun's own entity and door name the column")
                .containsExactly(homes.split(" "));
    }

    @Test
    void theReportingYearOpensWithTheFirstPublishedWindow() throws IOException {
        assertThat(new ReportingYear(2023).opens()).hasToString("2022-12-15");
        assertThat(filesWith(", 12, 15)"))
                .as("ask ReportingYear, which reads the day from the published regimes")
                .isEmpty();
    }

    private static List<String> filesWith(String column) throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(column))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
