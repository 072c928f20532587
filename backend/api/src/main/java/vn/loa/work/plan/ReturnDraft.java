package vn.loa.work.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record ReturnDraft(
        @NotBlank @Size(min = 1, max = 5000) @Schema(examples = "Bổ sung chỉ tiêu cho chuyên mục truyền thanh.")
        String reason) {}
