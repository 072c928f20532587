package vn.loa.reading.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Things of one unit, found by name: as it is written, else as it is spelled, and only where nothing is spelled so without its marks.
 * "Tú" and "Tư" are two names.
 */
public final class Named<E> {
    private static final List<UnaryOperator<String>> FORMS = List.of(Composed::of, Folding::spelled, Folding::words);

    private final List<E> things;
    private final Function<E, UUID> id;
    private final Function<E, String> name;
    private final Map<UUID, E> byId = new HashMap<>();
    private final List<Map<String, List<E>>> byForm;

    public Named(List<E> things, Function<E, UUID> id, Function<E, String> name) {
        this.things = things;
        this.id = id;
        this.name = name;
        things.forEach(thing -> byId.put(id.apply(thing), thing));
        byForm = FORMS.stream()
                .map(form -> things.stream().collect(Collectors.groupingBy(name.andThen(form))))
                .toList();
    }

    /** {@code other} itself if it is among them, else the only one its name may mean, else null. */
    public E counterpart(E other) {
        var same = byId.get(id.apply(other));
        return same == null ? find(name.apply(other)) : same;
    }

    /** The only one this name may mean; null for none and for several. */
    public E find(String called) {
        var meant = meant(called);
        return meant.size() == 1 ? meant.getFirst() : null;
    }

    /** All that this name may mean: those whose names are most nearly written so. */
    public List<E> meant(String called) {
        for (int i = 0; i < FORMS.size(); i++) {
            var form = FORMS.get(i).apply(called);
            var found = byForm.get(i).get(form);
            if (found != null && !form.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Their names, for a person to choose from. */
    public String listed(List<E> some) {
        return some.stream().map(name).sorted().collect(Collectors.joining("; "));
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
        return !meant(called).isEmpty();
    }

    private static Stream<String> parts(String text, String separator) {
        return Stream.of(text.split(separator))
                .map(part -> part.replaceAll("^[-–+•*\\s]+|[.\\s]+$", ""))
                .filter(part -> !part.isEmpty());
    }

    /** The names most similar to {@code called}, best first, at most three; none if nothing is similar. */
    public List<String> near(String called) {
        record Near(String name, double likeness) {}
        return things.stream()
                .map(name)
                .map(one -> new Near(one, Likeness.of(called, one)))
                .filter(near -> near.likeness >= 0.4)
                .sorted(Comparator.comparing(Near::likeness).reversed().thenComparing(Near::name))
                .limit(3)
                .map(Near::name)
                .toList();
    }
}
