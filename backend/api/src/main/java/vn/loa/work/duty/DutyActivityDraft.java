package vn.loa.work.duty;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.work.activity.ActivityDraft;
import vn.loa.work.task.Task;

/** An activity as an outside party reports it; its plan and topics are the task's. */
record DutyActivityDraft(
        @NotNull UUID channel,

        @NotNull @Schema(examples = "2026-03-14", description = "Không sau hôm nay. / Not after today.")
        LocalDate on,

        @Nullable @Size(max = 500) @Schema(examples = "Điểm bưu điện văn hóa xã")
        String place,

        @NotBlank @Size(min = 1, max = 500) @Schema(examples = "Hướng dẫn người dân nộp hồ sơ trực tuyến")
        String title,

        @Nullable @Size(max = 5000) String note,

        @Min(0)
        @Max(1_000_000_000)
        @Schema(examples = "12", description = "Số lượng theo đơn vị đo của kênh. / In the channel's measure.")
        long quantity,

        @Nullable
        @Min(0)
        @Max(1_000_000_000)
        @Schema(examples = "40", description = "Số người dự hoặc tiếp cận. / People who attended or were reached.")
        Long audience,

        @NotNull @Size(max = 100) List<@NotNull UUID> evidence) {
    ActivityDraft of(Task task) {
        return new ActivityDraft(
                task.plan().id(),
                task.id(),
                channel,
                task.draft().topics(),
                on,
                null,
                place,
                title,
                note,
                quantity,
                audience,
                null,
                null,
                evidence);
    }
}
