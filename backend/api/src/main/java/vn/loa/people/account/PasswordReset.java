package vn.loa.people.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record PasswordReset(
        @NotNull @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST)
        String newPassword) {}
