package vn.loa.reading.term;

import vn.loa.problem.Language;

/** Where money comes from; DISTRICT is historic, districts ended on 30/6/2025. */
public enum FundingSource {
    PROVINCE("ngân sách tỉnh", "provincial budget"),
    DISTRICT("ngân sách huyện", "district budget"),
    COMMUNE("ngân sách xã", "commune budget"),
    OTHER("kinh phí khác", "other funding");

    private final String vi;
    private final String en;

    FundingSource(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public String called(Language language) {
        return language == Language.VI ? vi : en;
    }
}
