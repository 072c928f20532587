package vn.loa.figures.regime;

import java.time.LocalDate;
import java.util.List;
import vn.loa.people.unit.Unit;
import vn.loa.reading.text.UnitWords;

/** One due report: a regime's period in one year. */
public record Period(ReportingRegime regime, RegimePeriod window, int year) {
    public PeriodCode code() {
        return window.code();
    }

    public String regimeName() {
        return regime.name;
    }

    public LocalDate from() {
        return window.from(year);
    }

    public LocalDate to() {
        return window.to(year);
    }

    public LocalDate dueOn() {
        return regime.dueMoves ? DaysOff.workingDayFrom(window.due(year)) : window.due(year);
    }

    /** Who receives the report of {@code unit}. */
    public List<String> recipients(Unit unit) {
        var above = unit.parent() == null ? unit : unit.parent();
        return regime.recipients.stream()
                .map(line -> line.replace("{superior}", UnitWords.committee(above.name())))
                .toList();
    }

    public List<SectionOutline> outline() {
        return regime.outline;
    }
}
