package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.regime.PeriodCode;

/** Which report to compile; window, deadline and outline follow from the calendar. */
record ReportDraft(
        @NotNull UUID plan,
        @NotNull PeriodCode period,

        @Nullable
        @Min(2000)
        @Max(2100)
        @Schema(description = "Không ghi là năm của kế hoạch. / Absent: the plan's year.", examples = "2022")
        Integer year) {}
