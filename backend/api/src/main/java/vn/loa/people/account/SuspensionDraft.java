package vn.loa.people.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SuspensionDraft(
        @NotBlank @Size(min = 1, max = 5000) @Schema(examples = "Chuyển công tác từ ngày 01/7")
        String reason) {}
