package vn.loa.work.beginning;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit whose plan carries out the superior one. */
record DerivationDraft(
        @NotNull UUID unit,

        @Nullable
        @Min(2000)
        @Max(2100)
        @Schema(description = "Vắng mặt: năm của kế hoạch cấp trên. / Absent: the superior plan's year.")
        Integer year,

        @Nullable
        @Size(min = 1, max = 500)
        @Schema(description = "Vắng mặt: tên của kế hoạch cấp trên. / Absent: the superior plan's title.")
        String title) {}
