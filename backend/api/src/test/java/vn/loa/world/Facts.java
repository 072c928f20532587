package vn.loa.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.loa.people.journal.Fact;

/** Every fact of every noun, found among the compiled classes so that a new one cannot be forgotten. */
public final class Facts {
    private static final Path CLASSES = Path.of("target", "classes");

    private Facts() {}

    public static List<Fact> all() {
        return nouns().stream()
                .flatMap(noun -> Arrays.stream(noun.getEnumConstants()))
                .map(Fact.class::cast)
                .toList();
    }

    /** The enums {@code <Noun>Fact}. */
    public static List<Class<?>> nouns() {
        try (var files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith("Fact.class"))
                    .<Class<?>>map(name -> named(
                            name.replaceFirst("\\.class$", "").replace('/', '.').replace('\\', '.')))
                    .filter(type -> type.isEnum() && Fact.class.isAssignableFrom(type))
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
