package vn.loa.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.loa.people.access.Action;
import vn.loa.world.Facts;
import vn.loa.world.OpenApi;

/** The names of facts and actions begin with a noun, spelled as in the URL: {@code plan-imports}, {@code PLAN_IMPORT_READ}. */
class NounsTest {
    private static final Set<String> NOUNS = OpenApi.operations().stream()
            .flatMap(operation -> Arrays.stream(operation.template().split("/")))
            .filter(part -> part.matches("[a-z-]+"))
            .map(part -> part.replaceFirst("ies$", "y").replaceFirst("s$", ""))
            .map(noun -> noun.toUpperCase().replace('-', '_'))
            .collect(Collectors.toSet());

    @TestFactory
    Stream<DynamicTest> everyNameBeginsWithANounOfTheContract() {
        return Stream.concat(Facts.all().stream(), Arrays.stream(Action.values()))
                .map(Object::toString)
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(NOUNS).anyMatch(noun -> name.startsWith(noun + "_"))));
    }
}
