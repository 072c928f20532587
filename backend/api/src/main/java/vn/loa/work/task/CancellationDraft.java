package vn.loa.work.task;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a task will not be done, and since which day. */
record CancellationDraft(
        @NotBlank @Size(min = 1, max = 5000) @Schema(examples = "Gộp vào hội nghị của huyện.")
        String reason,

        @Nullable
        @Schema(
                description =
                        "Vắng là hôm nay; không sau hôm nay, không trước ngày bắt đầu. / Today where absent; not after today, not before its start.")
        LocalDate cancelledOn) {}
