package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.regime.PeriodCode;

/** Which units directly below to remind of which report. */
record RemindersDraft(
        @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> units,
        @NotNull PeriodCode period,
        @Min(2000) @Max(2100) @Schema(examples = "2022") int year,

        @Nullable @Size(max = 5000) @Schema(examples = "Đề nghị gửi trước 17 giờ ngày 20/3.")
        String note) {}
