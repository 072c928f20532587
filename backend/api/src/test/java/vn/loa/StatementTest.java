package vn.loa;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements point one way like imports: a noun's SQL and JPQL name its own tables and those of nouns below it. */
class StatementTest {
    private static final Path SOURCES = Path.of("src/main/java/vn/loa");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final String NAME = "(?:only\\s+|lateral\\s+)?([A-Za-z_]\\w*)";
    /** What a statement reads or writes; {@code from a, b} names two. */
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?i:from|join|into|update|using)\\s+" + NAME + "(?:(?:\\s+\\w+)?\\s*,\\s*" + NAME + "\\b)?");
    /** The relation a list starts from is given without the word. */
    private static final Pattern LISTED = Pattern.compile("Listing\\.of\\(\\s*\"(\\w+)");

    /** The home of counting stands below what shows figures and counts the rows of its whole group. */
    private static final String COUNTING = "work.figure";

    /** Reads of a higher noun of the same group that stand still, each with its cause; none may cross groups. */
    private static final Map<String, String> READS_ABOVE = Map.of(
            "work.evidence reads work.activity", "evidence is seen where an activity shows it",
            "work.plan reads work.activity", "proof and topics beside the counted acts",
            "work.plan reads work.series", "what a plan without a date still waits for",
            "work.plan reads work.task", "what still needs a clause or topic",
            "work.task reads work.activity", "proof beside the counted acts");

    private static final String MEND =
            "let the noun that owns the table answer (an interface of the lower noun, implemented by the higher one), or move the noun;";

    private record Read(String noun, String file, String table, String owner) {
        String arrow() {
            return noun + " reads " + owner;
        }

        boolean upward() {
            var counts = noun.equals(COUNTING) && Groups.of(owner) == Groups.of(noun);
            return !counts && Groups.NOUNS.indexOf(owner) > Groups.NOUNS.indexOf(noun);
        }
    }

    @Test
    void statementsPointOneWay() throws IOException {
        var upward = reads().filter(Read::upward)
                .collect(groupingBy(
                        Read::arrow,
                        TreeMap::new,
                        mapping(read -> read.table + " in " + read.file, toCollection(TreeSet::new))));
        assertThat(upward.keySet().stream().filter(StatementTest::crossesGroups))
                .as("a statement names a table of a higher group: %s %s", MEND, upward)
                .isEmpty();
        assertThat(upward.keySet())
                .as(
                        "a statement names a table of a noun above it (or a listed one no longer does: remove it): %s %s",
                        MEND, upward)
                .isEqualTo(READS_ABOVE.keySet());
    }

    @Test
    void whatHibernateMadeOfAStatementIsKept() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(path -> path.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .as(
                                    "a list in HQL is translated anew for each request: take holds(?1, e.id), see Holds; in %s",
                                    file)
                            .doesNotContainPattern("\\bin \\?\\d"));
        }
    }

    private static boolean crossesGroups(String arrow) {
        var nouns = arrow.split(" reads ");
        return Groups.of(nouns[0]) != Groups.of(nouns[1]);
    }

    private static Stream<Read> reads() throws IOException {
        var owners = Tables.owners();
        var reads = new ArrayList<Read>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var noun = Groups.noun(Groups.ROOT
                                + SOURCES.relativize(file.getParent())
                                        .toString()
                                        .replace('/', '.'))
                        .orElseThrow();
                tables(Files.readString(file))
                        .filter(owners::containsKey)
                        .map(table -> new Read(noun, file.getFileName().toString(), table, owners.get(table)))
                        .forEach(reads::add);
            }
        }
        assertThat(reads).as("the statements were found").hasSizeGreaterThan(100);
        return reads.stream();
    }

    private static Stream<String> tables(String source) {
        var names = new ArrayList<String>();
        LISTED.matcher(source).results().forEach(match -> names.add(match.group(1)));
        LITERAL.matcher(source)
                .results()
                .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1))
                .flatMap(text -> TABLE.matcher(text).results())
                .forEach(match -> Stream.of(match.group(1), match.group(2))
                        .filter(name -> name != null)
                        .forEach(names::add));
        return names.stream();
    }

    @Test
    void everyWayToNameATableIsSeen() {
        assertThat(tables("""
                q("select * from task t join plan p on true, (select from only clause) where exists (select from activity, target)");
                Listing.of("evidence e", "e.id"); "delete from topic using channel"; "update budget set x = 1"; "insert into unit";
                // from expenditure
                """))
                .containsExactly(
                        "evidence",
                        "task",
                        "plan",
                        "clause",
                        "activity",
                        "target",
                        "topic",
                        "channel",
                        "budget",
                        "unit");
    }
}
