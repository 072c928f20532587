package vn.loa.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.loa.kernel.sql.Sql;

/** The devices an account has signed in on, by the hash of a token each keeps for good: guesses elsewhere do not make them wait. */
@ApplicationScoped
class KnownDevices {
    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** @param token what the device brought, or null */
    @Transactional
    boolean knows(String token, UUID account) {
        return token != null
                && sql.of("select count(*) > 0 from known_device where hash = :hash and account_id = :account")
                        .bind("hash", RefreshToken.hash(token))
                        .bind("account", account)
                        .one(Boolean.class);
    }

    /** @return the token by which the device is known from now on: the one it brought if it was Loa's, else a new one */
    @Transactional
    String remember(String token, UUID account) {
        var kept = token != null && issued(token) ? token : RefreshToken.random();
        sql.of("""
                insert into known_device (hash, account_id, seen_at) values (:hash, :account, :now)
                on conflict (hash, account_id) do update set seen_at = excluded.seen_at
                """)
                .bind("hash", RefreshToken.hash(kept))
                .bind("account", account)
                .bind("now", clock.instant())
                .update();
        return kept;
    }

    /** Several people of one office may share a device. */
    private boolean issued(String token) {
        return sql.of("select count(*) > 0 from known_device where hash = :hash")
                .bind("hash", RefreshToken.hash(token))
                .one(Boolean.class);
    }
}
