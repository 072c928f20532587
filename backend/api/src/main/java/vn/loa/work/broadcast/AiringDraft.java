package vn.loa.work.broadcast;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an item was aired. */
record AiringDraft(
        @Nullable
        @Schema(
                description =
                        "Hoạt động đã ghi cho lần phát này; không có thì Loa ghi một hoạt động mới. / The activity that was logged for it; without one, Loa logs a new one.")
        UUID activity,

        @Nullable
        @Min(0)
        @Max(1_000_000_000)
        @Schema(
                examples = "1",
                description = "Số lượng của hoạt động mới, mặc định 1. / The new activity's quantity, 1 by default.")
        Long quantity) {}
