package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record SubmissionDraft(
        @Nullable @Size(max = 5000) @Schema(examples = "Kính trình Chủ tịch xem xét, ký ban hành.")
        String note) {}
