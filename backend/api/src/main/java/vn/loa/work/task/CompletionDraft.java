package vn.loa.work.task;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The explanation replaces evidence where there is none; the day may be before the day of entry. */
public record CompletionDraft(
        @Nullable @Size(max = 5000) @Schema(examples = "Sổ phát thanh quý I bị ướt, đã lập biên bản.")
        String explanation,

        @Nullable
        @Schema(
                description =
                        "Vắng là hôm nay; không sau hôm nay, không trước ngày bắt đầu. / Today where absent; not after today, not before its start.")
        LocalDate completedOn) {}
