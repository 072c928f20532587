package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The places and tests that the tables in docs/ name are there; a row without a test promises nothing. */
class NamedInDocsTest {
    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final Path SOURCES = Path.of("..");
    private static final Pattern NAME = Pattern.compile("`(\\w+)#(\\w+)`");

    @ParameterizedTest
    @ValueSource(strings = {"rules.md", "mutants.md"})
    void everyRowNamesWhatIsThere(String table) throws IOException {
        var rows = Files.readAllLines(DOCS.resolve(table)).stream()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .toList();
        assertThat(rows).isNotEmpty();
        for (var row : rows) {
            var names = NAME.matcher(row).results().toList();
            assertThat(names).as("a test in the row %s", row).anyMatch(name -> name.group(1)
                    .endsWith("Test"));
            for (var name : names) {
                requireThere(name);
            }
        }
    }

    private static void requireThere(MatchResult name) throws IOException {
        var sources = sources(name.group(1));
        assertThat(sources).as("one class %s", name.group(1)).hasSize(1);
        assertThat(Files.readString(sources.getFirst()))
                .as("%s declares %s", name.group(1), name.group(2))
                .containsPattern("[\\w>\\]] " + name.group(2) + "(?:\\(| =)");
    }

    private static List<Path> sources(String name) throws IOException {
        var found = new ArrayList<Path>();
        for (var module : List.of("launcher", "reading", "api", "clients")) {
            try (var files = Files.walk(SOURCES.resolve(module).resolve("src"))) {
                files.filter(file -> file.endsWith(name + ".java")).forEach(found::add);
            }
        }
        return found;
    }
}
