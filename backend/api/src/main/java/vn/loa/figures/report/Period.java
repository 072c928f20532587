package vn.loa.figures.report;

import java.time.LocalDate;
import java.util.List;

/** One due report: a regime's period in one year. */
record Period(ReportingRegime regime, RegimePeriod window, int year) {
    PeriodCode code() {
        return window.code();
    }

    LocalDate from() {
        return window.from(year);
    }

    LocalDate to() {
        return window.to(year);
    }

    LocalDate dueOn() {
        return window.due(year);
    }

    List<SectionOutline> outline() {
        return regime.outline;
    }
}
