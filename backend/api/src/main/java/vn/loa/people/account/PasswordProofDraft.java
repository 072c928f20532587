package vn.loa.people.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The own password, once more. */
record PasswordProofDraft(
        @NotBlank @Size(min = 1, max = Passwords.LONGEST) String currentPassword) {}
