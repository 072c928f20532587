package vn.loa.figures.criteria;

/** What a criterion is worth in a year in which the unit has no such duty. */
public enum NotApplicable {
    /** All of its points. */
    FULL,
    /** It leaves the total. */
    LEAVES
}
