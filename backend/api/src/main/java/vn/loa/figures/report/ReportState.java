package vn.loa.figures.report;

/** Figures are live in DRAFT only; from submission on they are frozen. */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    APPROVED
}
