package vn.loa.people.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Both proofs, so that neither a lost phone nor a learned password turns it off. */
record SecondFactorRemovalDraft(
        @NotBlank @Size(min = 1, max = Passwords.LONGEST) String currentPassword,

        @NotBlank @Size(min = 1, max = 50) @Schema(examples = "492039")
        String code) {}
