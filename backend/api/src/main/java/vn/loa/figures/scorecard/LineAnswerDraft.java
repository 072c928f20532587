package vn.loa.figures.scorecard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit says to the first appraisal of one criterion. */
record LineAnswerDraft(
        @NotBlank
        @Size(min = 1, max = 5000)
        @Schema(examples = "Nhiệm vụ thứ năm hoàn thành ngày 10/12; gửi kèm biên bản.")
        String text,

        @NotNull @Size(max = 50) List<@NotNull UUID> evidence) {}
