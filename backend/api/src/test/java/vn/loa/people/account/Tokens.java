package vn.loa.people.account;

import io.quarkus.arc.Arc;
import java.time.Duration;
import java.util.UUID;

/** Access tokens for accounts that a test wrote into the database itself. */
public final class Tokens {
    private Tokens() {}

    public static String of(UUID account, UUID session) {
        return Arc.container()
                .instance(AccessTokens.class)
                .get()
                .issue(account, session, Duration.ofMinutes(10))
                .token();
    }
}
