package vn.loa.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.loa.people.access.Action;
import vn.loa.people.journal.Fact;
import vn.loa.world.OpenApi;

/** A noun has one spelling, the URL's: {@code plan-imports} there, {@code plan-import} and {@code PLAN_IMPORT_…} elsewhere. */
class NounsTest {
    private static final Set<String> NOUNS = nouns();

    @TestFactory
    Stream<DynamicTest> everyFactIsSaidOfANounOfTheContract() throws IOException {
        var facts = facts();
        assertThat(facts).isNotEmpty();
        return facts.stream()
                .map(fact -> DynamicTest.dynamicTest(fact.name(), () -> {
                    assertThat(NOUNS).contains(fact.noun());
                    assertThat(NOUNS).anyMatch(noun -> fact.name().startsWith(constant(noun) + "_"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyActionIsAskedOfANounOfTheContract() {
        return Arrays.stream(Action.values())
                .map(action -> DynamicTest.dynamicTest(action.name(), () -> assertThat(NOUNS)
                        .anyMatch(noun -> action.name().startsWith(constant(noun) + "_"))));
    }

    /** Every constant of every {@code …Fact}. */
    private static List<Fact> facts() throws IOException {
        var classes = Path.of("target", "classes");
        try (var files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.matches("vn.loa.*[a-z]Fact\\.class"))
                    .map(file -> file.replace(File.separatorChar, '.').replaceFirst("\\.class$", ""))
                    .flatMap(NounsTest::constants)
                    .map(Fact.class::cast)
                    .toList();
        }
    }

    private static Stream<?> constants(String enumeration) {
        try {
            return Arrays.stream(Class.forName(enumeration).getEnumConstants());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String constant(String noun) {
        return noun.toUpperCase().replace('-', '_');
    }

    /** Every part of every address, in the singular. */
    private static Set<String> nouns() {
        var nouns = new TreeSet<String>();
        OpenApi.operations().stream()
                .flatMap(operation -> Arrays.stream(operation.template().split("/")))
                .filter(part -> part.matches("[a-z-]+"))
                .map(part -> part.replaceFirst("ies$", "y").replaceFirst("s$", ""))
                .forEach(nouns::add);
        return nouns;
    }
}
