package vn.loa.work.amendment;

/** What an amendment does to a piece of the plan. */
public enum ChangeKind {
    ADDED,
    CHANGED,
    REMOVED;

    static ChangeKind of(Object before, Object after) {
        return before == null ? ADDED : after == null ? REMOVED : CHANGED;
    }
}
