package vn.loa.work.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record CancellationDraft(
        @NotBlank @Size(min = 1, max = 5000) @Schema(examples = "Gộp vào hội nghị của huyện.")
        String reason) {}
