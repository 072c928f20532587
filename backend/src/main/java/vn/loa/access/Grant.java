package vn.loa.access;

import java.util.UUID;

/** One role at one unit. {@code unitPath} is the unit's own path. */
public record Grant(Role role, UUID unitId, String unitPath) {}
