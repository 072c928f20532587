package vn.loa.people.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first person of an installation, who administers the whole country's units in it. */
record FirstAdministratorDraft(
        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Võ Minh Quân")
        String fullName,

        @NotNull @Pattern(regexp = AccountDraft.USERNAME) @Schema(examples = "quantri")
        String username,

        @NotNull @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST)
        String password) {}
