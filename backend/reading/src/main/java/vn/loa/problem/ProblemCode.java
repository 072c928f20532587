package vn.loa.problem;

import java.util.Locale;

/**
 * One thing that can go wrong, as clients know it: a stable code, its kind, and its wording in both languages.
 * Each noun keeps its own codes in an enum {@code <Noun>Problem}; names are unique across Loa.
 */
public interface ProblemCode {
    /** Kind and wording; {@code {0}…} in the wording are filled with the arguments of {@link #problem}. */
    record Text(ProblemType type, String vi, String en) {}

    String name();

    /** The constructor of the enum calls this once for each constant. */
    default void says(ProblemType type, String vi, String en) {
        Wordings.ALL.put(this, new Text(type, vi, en));
    }

    default Text text() {
        return Wordings.ALL.get(this);
    }

    /** The name in addresses. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where its page is; the {@code type} URI of a refusal (RFC 9457). */
    default String address() {
        return "/problems/" + slug();
    }

    /** The wording without the arguments of an occurrence. */
    default String meaning(Language language) {
        return (language == Language.VI ? text().vi() : text().en()).replaceAll("\\{\\d+}", "…");
    }

    default Problem problem(Object... arguments) {
        return new Problem(this, arguments);
    }
}
