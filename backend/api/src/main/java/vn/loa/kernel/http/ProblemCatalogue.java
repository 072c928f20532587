package vn.loa.kernel.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.problem.ProblemCode;

/** Every code a refusal can have, by status and name. */
class ProblemCatalogue {
    private static final Comparator<ProblemCode> ORDER = Comparator.comparingInt(
                    (ProblemCode code) -> code.text().type().status())
            .thenComparing(ProblemCode::name);

    private final Map<String, ProblemCode> bySlug = new LinkedHashMap<>();

    ProblemCatalogue(Stream<ProblemCode> codes) {
        codes.sorted(ORDER).forEach(code -> {
            if (bySlug.put(code.slug(), code) != null) {
                throw new IllegalStateException(code.name() + " is the code of two problems");
            }
        });
    }

    Collection<ProblemCode> all() {
        return bySlug.values();
    }

    Optional<ProblemCode> named(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }
}
