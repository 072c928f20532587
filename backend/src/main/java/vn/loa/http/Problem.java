package vn.loa.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal: thrown anywhere, it undoes the transaction and becomes {@code application/problem+json}. */
public final class Problem extends RuntimeException {
    /** One place in the request that is wrong: an RFC 6901 pointer into the body, or {@code ?name} for a parameter. */
    record Place(String pointer, ProblemCode code, Object[] arguments) {}

    private final ProblemCode code;
    private final transient Object[] arguments;
    private final transient List<Place> places = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    Problem(ProblemCode code, Object... arguments) {
        super(code.name(), null, false, true);
        this.code = code;
        this.arguments = arguments;
    }

    /** {@link Fault#INVALID_DATA} with one wrong place; chain {@link #at} for more. */
    public static Problem invalid(String pointer, ProblemCode code, Object... arguments) {
        return Fault.INVALID_DATA.problem().at(pointer, code, arguments);
    }

    public Problem at(String pointer, ProblemCode code, Object... arguments) {
        places.add(new Place(pointer, code, arguments));
        return this;
    }

    /** Points to the same places under another root: {@code /items/3/parent} as {@code /clauses/3/parent}. */
    public Problem moved(String root, String newRoot) {
        places.replaceAll(place -> place.pointer().startsWith(root + "/")
                ? new Place(newRoot + place.pointer().substring(root.length()), place.code(), place.arguments())
                : place);
        return this;
    }

    public Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemCode code() {
        return code;
    }

    ProblemType type() {
        return code.text().type();
    }

    Map<String, String> headers() {
        return headers;
    }

    /** Takes over the places of {@code other}, or its code where it names none, below {@code root}. */
    public Problem with(String root, Problem other) {
        other.places.forEach(
                place -> places.add(new Place(root + place.pointer(), place.code(), place.arguments())));
        if (other.places.isEmpty()) {
            places.add(new Place(root, other.code, other.arguments));
        }
        return this;
    }

    public boolean placed() {
        return !places.isEmpty();
    }

    /** The wrong places, worded: for answers that list them without refusing. */
    public List<ProblemBody.Error> places(Language language) {
        return places.stream()
                .map(place -> new ProblemBody.Error(
                        place.pointer(), place.code().name(), say(language, place.code(), place.arguments())))
                .toList();
    }

    ProblemBody body(Language language, String traceId) {
        var errors = places(language);
        return new ProblemBody(
                type().uri(),
                type().title(language),
                type().status,
                say(language, code, arguments),
                code.name(),
                errors.isEmpty() ? null : errors,
                traceId);
    }

    private static String say(Language language, ProblemCode code, Object... arguments) {
        return language.say(code.text().vi(), code.text().en(), arguments);
    }
}
