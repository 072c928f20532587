package vn.loa.figures.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ReportReturn(
        @NotBlank @Size(min = 1, max = 5000) @Schema(examples = "Bổ sung nguyên nhân của các nhiệm vụ quá hạn.")
        String reason) {}
