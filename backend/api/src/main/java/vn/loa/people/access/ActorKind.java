package vn.loa.people.access;

/** What can act; see {@link Principal}. */
public enum ActorKind {
    PERSON,
    KEY,
    GUEST,
    /** Loa itself, by the clock. */
    LOA
}
