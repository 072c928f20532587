package vn.loa.work.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ClosureDraft(
        @NotBlank @Size(min = 1, max = 5000) @Schema(examples = "Đã tổng kết năm 2022.")
        String reason) {}
