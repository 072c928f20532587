package vn.loa.work.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question, or its answer. */
record MessageDraft(
        @NotBlank @Size(min = 1, max = 2000) @Schema(examples = "Tờ rơi lấy ở đâu?")
        String text) {}
