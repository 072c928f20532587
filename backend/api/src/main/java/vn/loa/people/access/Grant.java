package vn.loa.people.access;

/** One role at one unit. */
public record Grant(Role role, Jurisdiction at) {}
