package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.regime.PeriodCode;

/** One period of the calendar in force for a unit, and the unit's report for it. */
public record PeriodView(
        PeriodCode code,
        @Schema(examples = "2022") int year,
        @Schema(examples = "quý I") String name,
        @Schema(examples = "2021-12-15") LocalDate from,
        @Schema(examples = "2022-03-14") LocalDate to,
        @Schema(examples = "2022-03-20") LocalDate dueOn,
        @Nullable UUID report,
        @Nullable ReportState reportState,

        @Schema(description = "Quá hạn mà chưa ký, hoặc ký sau hạn. / Not signed by the deadline, or signed after it.")
        boolean late) {}
