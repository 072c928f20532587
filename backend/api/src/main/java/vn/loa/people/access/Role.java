package vn.loa.people.access;

/** What a person is at a unit. */
public enum Role {
    LEADER,
    COORDINATOR,
    ACCOUNTANT,
    CONTRIBUTOR,
    OBSERVER,
    ADMINISTRATOR
}
