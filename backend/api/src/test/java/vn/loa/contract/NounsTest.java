package vn.loa.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
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
    Stream<DynamicTest> everyFactIsSaidOfANounOfTheContract() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.loa").stream()
                        .filter(type -> type.isAssignableTo(Fact.class) && type.isEnum())
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(Fact.class::cast)
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
