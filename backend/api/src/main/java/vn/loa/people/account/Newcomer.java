package vn.loa.people.account;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import vn.loa.people.access.Role;

/** A person to be given an account at a unit, with a user name and a password found for them. */
public record Newcomer(String fullName, @Nullable String title, List<Role> roles, List<UUID> assignees) {}
