package vn.loa.kernel.http;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.*;
import jakarta.enterprise.lang.model.declarations.ClassInfo;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.loa.problem.ProblemCode;

/** Finds the codes of all nouns when Loa is built, so that nobody has to list them: whoever writes one has a page in the catalogue. */
public class ProblemCodes implements BuildCompatibleExtension {
    private static final String ENUMS = "enums";

    private final SortedSet<String> enums = new TreeSet<>();

    @Enhancement(types = ProblemCode.class, withSubtypes = true)
    public void find(ClassInfo type) {
        if (type.isEnum()) {
            enums.add(type.name());
        }
    }

    @Synthesis
    public void offer(SyntheticComponents components) {
        components
                .addBean(ProblemCatalogue.class)
                .type(ProblemCatalogue.class)
                .scope(Singleton.class)
                .withParam(ENUMS, enums.toArray(String[]::new))
                .createWith(Making.class);
    }

    /** Makes the catalogue when it is first asked for. */
    public static class Making implements SyntheticBeanCreator<ProblemCatalogue> {
        @Override
        public ProblemCatalogue create(Instance<Object> lookup, Parameters parameters) {
            return new ProblemCatalogue(
                    Arrays.stream(parameters.get(ENUMS, String[].class)).flatMap(Making::codes));
        }

        private static Stream<ProblemCode> codes(String type) {
            try {
                var loader = Thread.currentThread().getContextClassLoader();
                return Arrays.stream(Class.forName(type, true, loader).getEnumConstants())
                        .map(ProblemCode.class::cast);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("was there when Loa was built", e);
            }
        }
    }
}
