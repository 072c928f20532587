package vn.loa.figures.report;

import java.time.LocalDate;
import java.util.List;
import vn.loa.people.unit.Unit;
import vn.loa.reading.text.UnitWords;

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

    /** Who receives the report of {@code unit}. */
    List<String> recipients(Unit unit) {
        var above = unit.parent() == null ? unit : unit.parent();
        return regime.recipients.stream()
                .map(line -> line.replace("{superior}", UnitWords.committee(above.name())))
                .toList();
    }

    List<SectionOutline> outline() {
        return regime.outline;
    }
}
