package vn.loa.figures.report;

import static vn.loa.figures.report.CompletenessStanding.*;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.regime.Period;
import vn.loa.figures.regime.PeriodCode;

/**
 * How far the units below are with the report that is due.
 *
 * @param units how many have to report
 * @param missing have not sent it
 * @param late of these, or sent after the deadline
 * @param waiting sent, and neither accepted nor returned
 */
public record CompletenessSummary(
        PeriodCode period,
        @Schema(examples = "2022") int year,
        @Schema(examples = "quý I") String name,
        LocalDate dueOn,
        int units,
        int missing,
        int late,
        int waiting,
        int returned,
        int accepted) {
    static CompletenessSummary of(Period period, String name, List<CompletenessCell> cells) {
        return new CompletenessSummary(
                period.code(),
                period.year(),
                name,
                period.dueOn(),
                cells.size(),
                count(cells, MISSING),
                count(cells, LATE),
                count(cells, WAITING),
                count(cells, RETURNED),
                count(cells, ACCEPTED));
    }

    private static int count(List<CompletenessCell> cells, CompletenessStanding standing) {
        return (int) cells.stream().filter(standing::holds).count();
    }
}
