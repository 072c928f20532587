package vn.loa.people.account;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import vn.loa.people.access.Role;

/**
 * A person to be given an account at a unit, with a user name and a password found for them.
 *
 * @param id the account's, where the client chose it
 */
public record Newcomer(
        @Nullable UUID id, String fullName, @Nullable String title, List<Role> roles, List<UUID> assignees) {}
