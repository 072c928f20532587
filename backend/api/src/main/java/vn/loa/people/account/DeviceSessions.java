package vn.loa.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.loa.problem.Fault;

/** The door to the devices people are signed in on. */
@ApplicationScoped
class DeviceSessions {
    @Inject
    Clock clock;

    /** How long an unused session lives. */
    @ConfigProperty(name = "loa.session.lifetime", defaultValue = "P30D")
    Duration lifetime;

    /** A live session with the refresh token that was just made for it. */
    record Granted(DeviceSession session, String refreshToken) {}

    /** Joins no transaction of the sign-in, which has none while it hashes. */
    @Transactional
    Granted open(UUID account, ClientKind client, String deviceName) {
        var session = new DeviceSession(account, client, deviceName, clock.instant(), lifetime);
        session.persist();
        return grant(session, null);
    }

    /** Exchanges a refresh token. A copied one ends the session, although the request is refused. */
    Granted refresh(String token) {
        var now = clock.instant();
        var session = locked(token);
        if (session == null || !session.live(now)) {
            throw Fault.SIGN_IN_REQUIRED.problem();
        }
        RefreshToken presented = RefreshToken.findById(RefreshToken.hash(token));
        if (!presented.rotate(now)) {
            session.end(now);
            throw Fault.SIGN_IN_REQUIRED.problem();
        }
        session.use(now, lifetime);
        return grant(session, presented.hash);
    }

    void end(String token) {
        var session = locked(token);
        if (session != null) {
            session.end(clock.instant());
        }
    }

    void end(UUID session) {
        DeviceSession.update("endedAt = ?1 where id = ?2 and endedAt is null", clock.instant(), session);
    }

    /** @throws vn.loa.problem.Problem 404 when the session is not a live one of {@code account} */
    void end(UUID account, UUID session) {
        var ended = DeviceSession.update(
                "endedAt = ?1 where id = ?2 and accountId = ?3 and endedAt is null", clock.instant(), session, account);
        if (ended == 0) {
            throw Fault.NO_SUCH_THING.problem();
        }
    }

    void endAll(UUID account) {
        endOthers(account, null);
    }

    /** @param kept the session to leave alone, or null */
    void endOthers(UUID account, UUID kept) {
        DeviceSession.update(
                "endedAt = ?1 where accountId = ?2 and endedAt is null and (?3 is null or id <> ?3)",
                clock.instant(),
                account,
                kept);
    }

    List<DeviceSession> live(UUID account) {
        return DeviceSession.list(
                "accountId = ?1 and endedAt is null and expiresAt > ?2 order by lastUsedAt desc, id limit 200",
                account,
                clock.instant());
    }

    Duration lifetime() {
        return lifetime;
    }

    /** Two exchanges of one session stand in line, so that the second sees what the first did. */
    private static DeviceSession locked(String token) {
        UUID id = RefreshToken.getEntityManager()
                .createQuery("select t.sessionId from RefreshToken t where t.hash = :hash", UUID.class)
                .setParameter("hash", RefreshToken.hash(token))
                .getResultStream()
                .findFirst()
                .orElse(null);
        return id == null ? null : DeviceSession.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Granted grant(DeviceSession session, String parent) {
        var token = RefreshToken.fresh();
        new RefreshToken(token, session.id, parent, clock.instant()).persist();
        return new Granted(session, token);
    }
}
