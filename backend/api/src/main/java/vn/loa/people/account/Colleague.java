package vn.loa.people.account;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import vn.loa.people.access.Role;

/** Somebody who works at a unit: the roles held there, and one assignee of it they belong to. */
public record Colleague(
        UUID account,
        String fullName,
        @Nullable String title,
        List<Role> roles,
        @Nullable String assignee) {}
