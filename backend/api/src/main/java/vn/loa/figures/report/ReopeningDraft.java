package vn.loa.figures.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which section of a signed report is opened again, until when and why. */
record ReopeningDraft(
        @NotBlank @Size(max = 100) @Schema(description = "Mã của mục. / The section's code.", examples = "III")
        String section,

        @NotNull
        @Schema(
                description = "Từ lúc này tự đóng. / From this moment on it is closed.",
                examples = "2022-03-25T10:00:00Z")
        Instant until,

        @NotBlank @Size(min = 1, max = 5000) @Schema(examples = "Chưa nêu nguyên nhân của nhiệm vụ quá hạn.")
        String reason) {}
