package vn.loa.kernel.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody undoes, refuses or ends something; recorded in the journal with the act. */
public record ReasonDraft(
        @NotBlank @Size(min = 1, max = 5000) @Schema(examples = "Gộp vào hội nghị của huyện.")
        String reason) {}
