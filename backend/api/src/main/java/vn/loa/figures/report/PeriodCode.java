package vn.loa.figures.report;

/** The four reports of a year; their windows nest, they are not quarters. */
public enum PeriodCode {
    Q1,
    H1,
    Q3,
    YEAR
}
