package vn.loa.work.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record WithdrawalDraft(
        @NotBlank @Size(min = 1, max = 5000) @Schema(examples = "Ghi trùng với hoạt động ngày 14/3.")
        String reason) {}
