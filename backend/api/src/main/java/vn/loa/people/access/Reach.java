package vn.loa.people.access;

/** The rows a right covers, seen from the unit of the role. */
public enum Reach {
    /** Rows of the own unit that name one of the caller's own assignees. */
    OWN,
    /** Every row of the own unit. */
    UNIT,
    /** The own unit, and rows past draft of units below (or of those it succeeded). */
    SUBTREE,
    /** Rows past draft of units directly below, none of the own. */
    BELOW,
    /** What belongs to the whole server: the own unit, where it stands above all others. */
    TOP,
    /** Every row, because it is public anyway. */
    EVERYWHERE
}
