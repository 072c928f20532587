package vn.loa.figures.criteria;

import java.util.Arrays;
import java.util.Optional;
import vn.loa.problem.Language;

/** What can be counted of a unit's own reports of a year, beside the figures in them. */
public enum ReportTally {
    DUE("report.due", "Số báo cáo phải gửi", "Reports due"),
    ON_TIME("report.onTime", "Số báo cáo gửi đúng hạn", "Reports sent on time"),
    LATE("report.late", "Số báo cáo gửi chậm", "Reports sent late"),
    MISSING("report.missing", "Số báo cáo chưa gửi", "Reports not sent"),
    /** As the option of a TIMELINESS rule: 1 where all are on time, 2 where one is late, 3 where one is missing. */
    TIMELINESS("report.timeliness", "Thời hạn gửi báo cáo", "Timeliness of reports");

    private final String code;
    private final String vi;
    private final String en;

    ReportTally(String code, String vi, String en) {
        this.code = code;
        this.vi = vi;
        this.en = en;
    }

    public String code() {
        return code;
    }

    public String name(Language language) {
        return language == Language.VI ? vi : en;
    }

    public static Optional<ReportTally> of(String code) {
        return Arrays.stream(values()).filter(tally -> tally.code.equals(code)).findFirst();
    }
}
