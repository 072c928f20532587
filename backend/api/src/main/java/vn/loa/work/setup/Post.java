package vn.loa.work.setup;

import jakarta.annotation.Nullable;
import java.util.List;
import vn.loa.people.access.Role;

/** A usual post of a unit, still without a person. */
record Post(String title, List<Role> roles, @Nullable String assignee) {}
