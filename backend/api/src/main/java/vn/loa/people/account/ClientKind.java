package vn.loa.people.account;

import java.time.Duration;

/** Where a session lives: a browser keeps its refresh token in a cookie scripts cannot read, an app keeps it itself. */
enum ClientKind {
    /** Its tabs share one cookie, and the reply to one may put back what the reply to another brought. */
    WEB(Duration.ofSeconds(10)),
    MOBILE(Duration.ZERO);

    /** How long tokens of two replies to the same request may both be in use. */
    final Duration race;

    ClientKind(Duration race) {
        this.race = race;
    }
}
