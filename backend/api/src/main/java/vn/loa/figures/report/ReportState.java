package vn.loa.figures.report;

/** Figures are live in DRAFT only; from submission on they stand as counted. */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    APPROVED
}
