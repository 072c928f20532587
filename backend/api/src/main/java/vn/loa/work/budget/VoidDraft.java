package vn.loa.work.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record VoidDraft(
        @NotBlank @Size(min = 1, max = 5000) @Schema(examples = "Nhập trùng với phiếu chi PC-023.")
        String reason) {}
