package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.loa.people.journal.Fact;
import vn.loa.world.Facts;
import vn.loa.world.OpenApi;

/** A noun is called the same in the journal, in Java, in SQL, in the URL and on the screen, and every fact has words there. */
class FactWordsTest {
    private static final Path WORDS = Path.of("..", "..", "frontend", "src", "journal", "words.ts");
    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    @Test
    void everyFactHasWordsOnTheScreenAndEveryWordAFact() throws IOException {
        var written = Pattern.compile("^ {2}([A-Z_]+): \\[", Pattern.MULTILINE)
                .matcher(Files.readString(WORDS))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(written)
                .as("the facts of the journal's words, %s", WORDS)
                .containsExactlyInAnyOrderElementsOf(
                        Facts.all().stream().map(Fact::name).toList());
    }

    @Test
    void everyNounCanBeChosenOnTheScreenInBothLanguages() throws IOException {
        var lists = Pattern.compile("nouns: \\{([^}]*)}")
                .matcher(Files.readString(WORDS))
                .results()
                .map(match -> Pattern.compile("([\\w-]+)'?:")
                        .matcher(match.group(1))
                        .results()
                        .map(noun -> noun.group(1))
                        .toList())
                .toList();
        assertThat(lists).as("nouns in %s", WORDS).hasSize(2).allSatisfy(list -> assertThat(list)
                .containsExactlyInAnyOrderElementsOf(nouns().map(Noun::name).toList()));
    }

    @TestFactory
    Stream<DynamicTest> aNounIsSpelledOneWay() throws IOException {
        var tables = tables();
        return nouns().map(noun -> DynamicTest.dynamicTest(noun.name(), () -> {
            assertThat(noun.name())
                    .as("%s.noun() is the entity's name as URLs spell it", noun.facts())
                    .isEqualTo(noun.entity().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase());
            assertThat(tables)
                    .as("the table of %s", noun.entity())
                    .contains(noun.name().replace('-', '_'));
            assertThat(PanacheEntityBase.class)
                    .as("the entity beside %s", noun.facts())
                    .isAssignableFrom(entity(noun));
            assertThat(segments())
                    .as("a path of the contract names %s", noun.name())
                    .contains(plural(noun.name()));
        }));
    }

    /** One noun: {@code facts} is its enum, {@code entity} the simple name of its row. */
    private record Noun(String name, Class<?> facts, String entity) {}

    private static Stream<Noun> nouns() {
        return Facts.nouns().stream()
                .map(type -> new Noun(
                        ((Fact) type.getEnumConstants()[0]).noun(),
                        type,
                        type.getSimpleName().replaceFirst("Fact$", "")));
    }

    private static Class<?> entity(Noun noun) throws ClassNotFoundException {
        return Class.forName(noun.facts().getPackageName() + "." + noun.entity());
    }

    private static List<String> tables() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            var sql = new StringBuilder();
            for (var file : files.toList()) {
                sql.append(Files.readString(file));
            }
            return Pattern.compile("^create table (\\w+)", Pattern.MULTILINE)
                    .matcher(sql)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        }
    }

    private static List<String> segments() {
        return OpenApi.operations().stream()
                .map(OpenApi.Operation::template)
                .flatMap(path -> Stream.of(path.split("/")))
                .distinct()
                .toList();
    }

    private static String plural(String noun) {
        if (noun.equals("evidence")) {
            return noun;
        }
        return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
