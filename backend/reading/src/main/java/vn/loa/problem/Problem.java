package vn.loa.problem;

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

    /** {@code value}, which is required: without it a 422 at {@code pointer}. For forms, which have no Bean Validation. */
    public static <T> T required(String pointer, T value) {
        if (value == null) {
            throw invalid(pointer, Fault.REQUIRED);
        }
        return value;
    }

    public Problem at(String pointer, ProblemCode code, Object... arguments) {
        places.add(new Place(pointer, code, arguments));
        return this;
    }

    /** Points to the same places under another root: {@code /items/3/parent} as {@code /clauses/3/parent}. */
    public Problem moved(String root, String newRoot) {
        places.replaceAll(place -> (place.pointer() + "/").startsWith(root + "/")
                ? new Place(newRoot + place.pointer().substring(root.length()), place.code(), place.arguments())
                : place);
        return this;
    }

    /** All of it under {@code root}: {@code /dueOn} as {@code /tasks/3/dueOn}; a problem without a place is about {@code root} itself. */
    public Problem under(String root) {
        return places.isEmpty() ? at(root, code, arguments) : moved("", root);
    }

    public Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** The message for a person, stored where no client waits for the answer: the first wrong place, or else the whole. */
    public Said says() {
        return places.isEmpty()
                ? new Said(code, arguments)
                : new Said(places.getFirst().code(), places.getFirst().arguments());
    }

    /** One code with the arguments of its wording. */
    public static final class Said {
        private final ProblemCode code;
        private final Object[] arguments;

        private Said(ProblemCode code, Object... arguments) {
            this.code = code;
            this.arguments = arguments;
        }

        public String code() {
            return code.name();
        }

        public String in(Language language) {
            return say(language, code, arguments);
        }
    }

    public ProblemCode code() {
        return code;
    }

    public ProblemType type() {
        return code.text().type();
    }

    public Map<String, String> headers() {
        return headers;
    }

    /** Adds the places of {@code other} below {@code root}, or its code if it has no places. */
    public Problem with(String root, Problem other) {
        other.places.forEach(place -> places.add(new Place(root + place.pointer(), place.code(), place.arguments())));
        if (other.places.isEmpty()) {
            places.add(new Place(root, other.code, other.arguments));
        }
        return this;
    }

    /** Throws itself if a place is wrong. */
    public void refuse() {
        if (placed()) {
            throw this;
        }
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

    public ProblemBody body(Language language, String traceId) {
        var errors = places(language);
        return new ProblemBody(
                code.address(),
                type().title(language),
                type().status(),
                say(language, code, arguments),
                code.name(),
                errors.isEmpty() ? null : errors,
                traceId);
    }

    private static String say(Language language, ProblemCode code, Object... arguments) {
        return language.say(code.text().vi(), code.text().en(), arguments);
    }
}
