package vn.loa.people.account;

/** Where a session lives: a browser keeps its refresh token in a cookie scripts cannot read, an app keeps it itself. */
enum ClientKind {
    WEB,
    MOBILE
}
