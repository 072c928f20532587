package vn.loa.people.unit;

/** How much of a unit its successor took over. */
public enum SuccessionShare {
    FULL,
    /** Another part went elsewhere. */
    PARTIAL
}
