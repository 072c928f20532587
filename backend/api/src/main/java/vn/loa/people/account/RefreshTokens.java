package vn.loa.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.door.Repository;

/** Refresh tokens of sessions: each is exchanged once for its child. */
@ApplicationScoped
class RefreshTokens extends Repository<RefreshToken> {
    @Inject
    Sql sql;

    @Inject
    Clock clock;

    RefreshTokens() {
        super(RefreshToken.class);
    }

    /** The session {@code token} belongs to; null for none. */
    UUID session(String token) {
        return sql.of("select session_id from refresh_token where hash = :hash")
                .bind("hash", RefreshToken.hash(token))
                .first(UUID.class)
                .orElse(null);
    }

    /** A new token of {@code session}. */
    String grant(UUID session, String parent) {
        var token = RefreshToken.random();
        add(new RefreshToken(token, session, parent, clock.instant()));
        return token;
    }

    /**
     * Takes {@code token} in exchange for a child.
     *
     * @return its hash; null when it was used before and its successor was seen since: somebody has a copy
     */
    String exchange(String token) {
        var now = clock.instant();
        var presented = find(RefreshToken.hash(token));
        if (presented.withdrawn) {
            return null;
        }
        if (!presented.fresh(now)) {
            if (any("where parent = ?1 and rotatedAt is not null", presented.hash)) {
                return null;
            }
            // No child was ever presented, so the reply was lost. The children are void: a client that presents one
            // later
            // has a copy.
            list("where parent = ?1", presented.hash).forEach(RefreshToken::withdraw);
            presented.rotate(now);
        } else if (presented.rotatedAt == null) {
            presented.rotate(now);
        }
        return presented.hash;
    }
}
