package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tests docs/mutants.md names are there. */
class MutantsTest {
    private static final Path TABLE = Path.of("..", "..", "docs", "mutants.md");
    private static final Path SOURCES = Path.of("src", "test", "java");

    @Test
    void everyMutantHasATestToDieIn() throws IOException {
        var rows = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| mutant "))
                .toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            var tests =
                    Pattern.compile("`(\\w+)#(\\w+)`").matcher(row).results().toList();
            assertThat(tests).as(row).isNotEmpty();
            for (var test : tests) {
                assertThat(source(test.group(1)))
                        .as("%s has a test %s", test.group(1), test.group(2))
                        .containsPattern("(?:void|Stream<DynamicTest>) " + test.group(2) + "\\(");
            }
        });
    }

    private static String source(String name) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var found = files.filter(file -> file.endsWith(name + ".java")).toList();
            assertThat(found).as("the class %s", name).hasSize(1);
            return Files.readString(found.getFirst());
        }
    }
}
