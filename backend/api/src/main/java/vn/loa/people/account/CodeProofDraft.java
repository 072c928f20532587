package vn.loa.people.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of the own second factor. */
record CodeProofDraft(
        @NotBlank @Size(min = 1, max = 50) @Schema(examples = "492039")
        String code) {}
