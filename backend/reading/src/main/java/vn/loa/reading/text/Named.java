package vn.loa.reading.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Things of one unit, found by name; case, marks and punctuation are ignored. */
public final class Named<E> {
    private final Function<E, UUID> id;
    private final Function<E, String> name;
    private final Map<UUID, E> byId = new HashMap<>();
    private final Map<String, E> byName = new HashMap<>();

    public Named(List<E> things, Function<E, UUID> id, Function<E, String> name) {
        this.id = id;
        this.name = name;
        things.forEach(thing -> {
            byId.put(id.apply(thing), thing);
            byName.putIfAbsent(Folding.words(name.apply(thing)), thing);
        });
    }

    /** {@code other} itself if it is among them, else the one of the same name, else null. */
    public E counterpart(E other) {
        var same = byId.get(id.apply(other));
        return same == null ? find(name.apply(other)) : same;
    }

    /** The one of this name, or null. */
    public E find(String called) {
        return byName.get(Folding.words(called));
    }

    /** The names written in one cell: split at lines and semicolons, then commas, then "và" if that gives only known ones. */
    public List<String> split(String written) {
        return parts(written, "[;\\n]")
                .flatMap(
                        part -> known(part) ? Stream.of(part) : parts(part, ",").flatMap(this::joined))
                .toList();
    }

    private Stream<String> joined(String part) {
        var both = parts(part, "(?iu)\\s+(?:và|and)\\s+").toList();
        return !known(part) && both.stream().allMatch(this::known) ? both.stream() : Stream.of(part);
    }

    private boolean known(String called) {
        return find(called) != null;
    }

    private static Stream<String> parts(String text, String separator) {
        return Stream.of(text.split(separator))
                .map(part -> part.replaceAll("^[-–+•*\\s]+|[.\\s]+$", ""))
                .filter(part -> !part.isEmpty());
    }

    /** The names most similar to {@code called}, best first, at most three; none if nothing is similar. */
    public List<String> near(String called) {
        record Near(String name, double likeness) {}
        return byName.values().stream()
                .map(name)
                .map(one -> new Near(one, Likeness.of(called, one)))
                .filter(near -> near.likeness >= 0.4)
                .sorted(Comparator.comparing(Near::likeness).reversed().thenComparing(Near::name))
                .limit(3)
                .map(Near::name)
                .toList();
    }
}
