package vn.loa.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    /** The first token of {@code session}. */
    String begin(UUID session) {
        return grant(session, null, null);
    }

    /**
     * Takes {@code token} in exchange for a child.
     *
     * @param race how long the lines that began at one exchange may go on side by side
     * @return the child; null when somebody has a copy
     */
    String exchange(String token, Duration race) {
        var now = clock.instant();
        var presented = find(RefreshToken.hash(token));
        boolean again = presented.rotatedAt != null && presented.fresh(now);
        if (presented.withdrawn || !presented.fresh(now) && !lost(presented)) {
            return null;
        }
        if (!again) {
            presented.rotate(now);
            withdrawOthers(presented, now.minus(race));
        }
        return grant(presented.sessionId, presented.hash, again ? null : presented.line);
    }

    /**
     * Whether no child of {@code presented} ever came, so that the reply was lost. The children are void then: a client that presents one
     * later has a copy.
     */
    private boolean lost(RefreshToken presented) {
        if (any("where parent = ?1 and rotatedAt is not null", presented.hash)) {
            return false;
        }
        list("where parent = ?1", presented.hash).forEach(RefreshToken::withdraw);
        return true;
    }

    /** Of lines side by side, the one that goes on is the device's: the head of another shows, when it comes, that there is a copy. */
    private void withdrawOthers(RefreshToken presented, Instant begunBefore) {
        sql.of("""
                update refresh_token t set withdrawn = true from refresh_token first
                where t.session_id = :session and t.rotated_at is null and t.line <> :line
                  and first.hash = t.line and first.issued_at <= :begunBefore
                """)
                .bind("session", presented.sessionId)
                .bind("line", presented.line)
                .bind("begunBefore", begunBefore)
                .update();
    }

    private String grant(UUID session, String parent, String line) {
        var token = RefreshToken.random();
        add(new RefreshToken(token, session, parent, line, clock.instant()));
        return token;
    }
}
