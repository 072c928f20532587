package vn.loa.figures.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.loa.figures.regime.PeriodCode;

/** An edition of a report that was sent, as far as a consolidation looks at it. */
record SentEdition(
        UUID id,
        UUID unitId,
        PeriodCode period,
        int year,
        int edition,
        ReportState state,
        LocalDate fromOn,
        LocalDate toOn,
        LocalDate dueOn,
        LocalDate sentOn,
        LocalDate firstSentOn,
        String contentHash,
        String documentNumber) {
    boolean on(PeriodCode code, int of) {
        return period == code && year == of;
    }

    int daysLate() {
        return (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, firstSentOn));
    }

    /** How many days its figures are of. */
    long days() {
        return ChronoUnit.DAYS.between(fromOn, toOn);
    }
}
