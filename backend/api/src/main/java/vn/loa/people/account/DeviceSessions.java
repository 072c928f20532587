package vn.loa.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.loa.people.door.Repository;
import vn.loa.problem.Fault;

/** The door to the devices people are signed in on. */
@ApplicationScoped
class DeviceSessions extends Repository<DeviceSession> {
    private static final Logger LOG = Logger.getLogger(DeviceSessions.class);

    @Inject
    RefreshTokens tokens;

    @Inject
    Clock clock;

    /** How long an unused session lives. */
    @ConfigProperty(name = "loa.session.lifetime", defaultValue = "P30D")
    Duration lifetime;

    /** How long any session lives, however much it is used. */
    @ConfigProperty(name = "loa.session.longest", defaultValue = "P90D")
    Duration longest;

    DeviceSessions() {
        super(DeviceSession.class);
    }

    /**
     * A live session with the refresh token that was just made for it.
     *
     * @param deviceToken after a sign-in: what the device is known by; otherwise null
     */
    record Granted(DeviceSession session, String refreshToken, String deviceToken, Instant now) {
        /** How long the session still lives at most. */
        Duration left() {
            return Duration.between(now, session.expiresAt);
        }
    }

    /** Joins no transaction of the sign-in, which has none while it hashes. */
    @Transactional
    Granted open(UUID account, ClientKind client, String deviceName, String deviceToken) {
        var now = clock.instant();
        var session = new DeviceSession(account, client, deviceName, now);
        session.use(now, lifetime, longest);
        return new Granted(add(session), tokens.begin(session.id()), deviceToken, now);
    }

    /** Exchanges a refresh token. A copied one ends the session, although the request is refused. */
    Granted refresh(String token) {
        var now = clock.instant();
        var session = locked(token);
        if (session == null || !session.live(now)) {
            throw (session != null && session.copied ? AccountProblem.SESSION_COPIED : Fault.SIGN_IN_REQUIRED)
                    .problem();
        }
        var child = tokens.exchange(token, session.client.race);
        if (child == null) {
            session.endAsCopied(now);
            LOG.warnf("session %s ended: two used its refresh tokens", session.id());
            throw AccountProblem.SESSION_COPIED.problem();
        }
        session.use(now, lifetime, longest);
        return new Granted(session, child, null, now);
    }

    void end(String token) {
        end(locked(token));
    }

    void end(UUID session) {
        end(find(session));
    }

    /** @throws vn.loa.problem.Problem 404 when the session is not a live one of {@code account} */
    void end(UUID account, UUID session) {
        var one = find(session);
        if (one == null || one.endedAt != null || !one.accountId.equals(account)) {
            throw Fault.NO_SUCH_THING.problem();
        }
        end(one);
    }

    void endAll(UUID account) {
        endOthers(account, null);
    }

    /** @param kept the session to keep, or null */
    void endOthers(UUID account, UUID kept) {
        list("where accountId = ?1 and endedAt is null", account).stream()
                .filter(session -> !session.id().equals(kept))
                .forEach(this::end);
    }

    List<DeviceSession> live(UUID account) {
        return list(
                "where accountId = ?1 and endedAt is null and expiresAt > ?2 order by lastUsedAt desc, id limit 200",
                account,
                clock.instant());
    }

    Duration lifetime() {
        return lifetime;
    }

    /** Locks the session, so that the second of two exchanges sees the result of the first. */
    private DeviceSession locked(String token) {
        var id = tokens.session(token);
        return id == null ? null : findLocked(id);
    }

    private void end(DeviceSession session) {
        if (session != null) {
            session.end(clock.instant());
        }
    }
}
