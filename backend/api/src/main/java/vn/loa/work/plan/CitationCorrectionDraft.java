package vn.loa.work.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record CitationCorrectionDraft(
        @NotBlank
        @Size(min = 1, max = 100)
        @Schema(
                description = "Số của văn bản được nêu trong corrections. / The number of one of the corrections.",
                examples = "118/2025/NĐ-CP")
        String number) {}
