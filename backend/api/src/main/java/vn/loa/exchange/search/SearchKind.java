package vn.loa.exchange.search;

/** What a hit is: {@code DOCUMENT} is one of the register, {@code MEMBER} a person as a member of an assignee. */
enum SearchKind {
    PLAN,
    CLAUSE,
    TASK,
    ACTIVITY,
    REPORT,
    DOCUMENT,
    ASSIGNEE,
    MEMBER,
    ACCOUNT
}
