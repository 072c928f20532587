package vn.loa.figures.regime;

import vn.loa.problem.Language;

/** The four reports of a year; their windows nest, they are not quarters. */
public enum PeriodCode {
    Q1("quý I", "Quarter I"),
    H1("6 tháng đầu năm", "First half-year"),
    Q3("quý III", "Quarter III"),
    YEAR("năm", "Year");

    private final String vi;
    private final String en;

    PeriodCode(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    String name(Language language) {
        return language == Language.VI ? vi : en;
    }
}
