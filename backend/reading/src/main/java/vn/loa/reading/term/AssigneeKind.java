package vn.loa.reading.term;

/** What sort of party an assignee is; POST is a one-person civil-servant post. */
public enum AssigneeKind {
    OFFICE,
    POST,
    MASS_ORGANISATION,
    PARTNER,
    HAMLET,
    PERSON
}
