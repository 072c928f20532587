package vn.loa.people.access;

/** How far a right goes from the unit where the role is held. */
public enum Reach {
    /** Rows of the own unit that name one of the caller's own assignees. */
    OWN,
    /** Every row of the own unit. */
    UNIT,
    /** The own unit, and what units below (or those it succeeded) have let out of draft. */
    SUBTREE,
    /** Every row: what is published anyway. */
    EVERYWHERE
}
