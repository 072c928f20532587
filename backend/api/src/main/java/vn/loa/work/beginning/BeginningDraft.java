package vn.loa.work.beginning;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit and the year of the new plan. */
record BeginningDraft(
        @NotNull UUID unit,
        @Min(2000) @Max(2100) @Schema(examples = "2027") int year,

        @Nullable
        @Size(min = 1, max = 500)
        @Schema(
                description =
                        "Vắng mặt: lấy tên của bản gốc, đổi năm. / Absent: the original's title with the new year.")
        String title) {}
