package vn.loa.figures.report;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
                (int) cells.stream().filter(cell -> !cell.sent()).count(),
                (int) cells.stream().filter(CompletenessCell::late).count(),
                (int) cells.stream()
                        .filter(cell -> cell.sent() && cell.state().awaitsDecision())
                        .count(),
                (int) cells.stream()
                        .filter(cell -> cell.state() == ReportState.RETURNED)
                        .count(),
                (int) cells.stream()
                        .filter(cell -> cell.state() == ReportState.ACCEPTED)
                        .count());
    }
}
