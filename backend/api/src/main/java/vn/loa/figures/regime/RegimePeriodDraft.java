package vn.loa.figures.regime;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.problem.Problem;

/**
 * One period as the unit sets it, for every year alike; 29 February is no day of every year.
 *
 * @param fromYear -1 where the window opens in the year before the report's, else 0
 * @param dueYear 1 where the report is due in the year after, else 0
 */
record RegimePeriodDraft(
        @NotNull PeriodCode code,

        @Min(-1) @Max(0) @Schema(examples = "-1") int fromYear,

        @Min(1) @Max(12) @Schema(examples = "12") int fromMonth,

        @Min(1) @Max(31) @Schema(examples = "15") int fromDay,

        @Min(1) @Max(12) @Schema(examples = "3") int toMonth,

        @Min(1) @Max(31) @Schema(examples = "14") int toDay,

        @Min(0) @Max(1) @Schema(examples = "0") int dueYear,

        @Min(1) @Max(12) @Schema(examples = "3") int dueMonth,

        @Min(1) @Max(31) @Schema(examples = "20") int dueDay) {
    /** A year without 29 February. */
    private static final int COMMON = 2001;

    void require(String pointer) {
        var from = day(pointer + "/fromDay", COMMON + fromYear, fromMonth, fromDay);
        var to = day(pointer + "/toDay", COMMON, toMonth, toDay);
        var due = day(pointer + "/dueDay", COMMON + dueYear, dueMonth, dueDay);
        if (to.isBefore(from)) {
            throw Problem.invalid(pointer + "/toDay", RegimeProblem.WINDOW_ENDS_BEFORE_IT_BEGINS);
        }
        if (!due.isAfter(to)) {
            throw Problem.invalid(pointer + "/dueDay", RegimeProblem.DUE_BEFORE_WINDOW_CLOSES);
        }
    }

    private static LocalDate day(String pointer, int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw Problem.invalid(pointer, RegimeProblem.DAY_NOT_IN_EVERY_YEAR, day, month);
        }
    }
}
