package vn.loa.problem;

/**
 * One thing that can go wrong, as clients know it: a stable code, its kind, and what to tell a person in both languages.
 * Each noun keeps its own codes in an enum {@code <Noun>Problem}; names are unique across Loa.
 */
public interface ProblemCode {
    /** Kind and wording; {@code {0}…} in the wording are filled with the arguments of {@link #problem}. */
    record Text(ProblemType type, String vi, String en) {}

    String name();

    /** Called once by the constructor of the enum, with what its constants are written with. */
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
