package vn.loa.figures.criteria;

/** Which number of a figure. */
public enum FigurePart {
    VALUE,
    DENOMINATOR
}
