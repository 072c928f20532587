package vn.loa.figures.criteria;

/** A published set never changes; its next version is another set. */
public enum CriteriaSetState {
    DRAFT,
    PUBLISHED
}
