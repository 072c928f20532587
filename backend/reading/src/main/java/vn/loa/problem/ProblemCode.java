package vn.loa.problem;

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

    default Problem problem(Object... arguments) {
        return new Problem(this, arguments);
    }
}
