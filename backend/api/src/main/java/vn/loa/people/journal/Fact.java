package vn.loa.people.journal;

import java.util.Locale;

/** Something that can happen to a noun; each noun lists its own in an enum {@code <Noun>Fact}. */
public interface Fact {
    /** The constant's name, e.g. {@code PLAN_ISSUED}: stable, clients translate it. */
    String name();

    /** The noun's name as in the URL, singular: {@code plan-import} of {@code PlanImportFact}. */
    default String noun() {
        var type = ((Enum<?>) this).getDeclaringClass().getSimpleName();
        return type.replaceFirst("Fact$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
