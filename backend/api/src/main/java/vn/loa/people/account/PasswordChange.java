package vn.loa.people.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record PasswordChange(
        @NotBlank @Size(min = 1, max = Passwords.LONGEST) String currentPassword,

        @NotNull @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST)
        String newPassword) {}
