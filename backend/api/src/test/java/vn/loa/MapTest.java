package vn.loa;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The picture of the groups in ARCHITECTURE.md is drawn from the imports, so it cannot grow old. */
class MapTest {
    private static final Path PAPER = Path.of("../../ARCHITECTURE.md");
    private static final String FROM = "<!-- drawn by MapTest -->\n";
    private static final String TO = "<!-- end -->\n";

    @Test
    void thePictureIsTheCodes() throws IOException {
        var paper = Files.readString(PAPER);
        int from = paper.indexOf(FROM) + FROM.length();
        var drawn = paper.substring(0, from) + draw(uses()) + paper.substring(paper.indexOf(TO));
        if ("write".equals(System.getenv("LOA_CONTRACT"))) {
            Files.writeString(PAPER, drawn);
        }
        assertThat(Files.readString(PAPER))
                .as("the groups changed; regenerate the picture with ./loa contract")
                .isEqualTo(drawn);
    }

    private static String draw(Map<Groups, Set<Groups>> uses) {
        var boxes = Stream.of(Groups.values()).map(group -> "    %s[\"%s\"]\n"
                .formatted(
                        group.title(),
                        group.nouns().stream()
                                .map(noun -> noun.replace(group.title() + ".", ""))
                                .collect(joining(" ← ", group.title() + ": ", ""))
                                .replaceFirst("(\\w+): \\1", "$1")));
        var arrows = Stream.of(Groups.values())
                .filter(group -> !uses.get(group).isEmpty())
                .map(group -> "    %s --> %s\n"
                        .formatted(
                                group.title(),
                                nearest(group, uses).map(Groups::title).collect(joining(" & "))));
        return "```mermaid\nflowchart TD\n" + Stream.concat(boxes, arrows).collect(joining()) + "```\n";
    }

    /** The groups used that no other used one leads to. */
    private static Stream<Groups> nearest(Groups group, Map<Groups, Set<Groups>> uses) {
        var direct = uses.get(group);
        return direct.stream().filter(used -> direct.stream().noneMatch(other -> reaches(other, used, uses)));
    }

    private static boolean reaches(Groups from, Groups to, Map<Groups, Set<Groups>> uses) {
        return uses.get(from).contains(to) || uses.get(from).stream().anyMatch(next -> reaches(next, to, uses));
    }

    private static Map<Groups, Set<Groups>> uses() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.loa");
        var uses = new EnumMap<Groups, Set<Groups>>(Groups.class);
        for (var group : Groups.values()) {
            uses.put(group, uses(group, classes));
        }
        return uses;
    }

    private static Set<Groups> uses(Groups group, JavaClasses classes) {
        return classes.stream()
                .filter(type -> Groups.noun(type.getPackageName())
                        .map(Groups::of)
                        .filter(group::equals)
                        .isPresent())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .flatMap(use -> Groups.noun(use.getTargetClass().getPackageName()).map(Groups::of).stream())
                .filter(used -> used != group)
                .collect(toCollection(() -> EnumSet.noneOf(Groups.class)));
    }
}
