package vn.loa.people.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.loa.people.access.Entitling;
import vn.loa.people.access.Keyed;
import vn.loa.people.access.RightsChanged;

/** One device on which an account is signed in; all its refresh tokens descend from one sign-in. */
@Entity
@EntityListeners(RightsChanged.class)
@Table(name = "device_session")
class DeviceSession extends Keyed implements Entitling {
    @Column(name = "account_id", updatable = false)
    UUID accountId;

    @Column(name = "device_name", updatable = false)
    String deviceName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ClientKind client;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "last_used_at")
    Instant lastUsedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "ended_at")
    Instant endedAt;

    protected DeviceSession() {}

    DeviceSession(UUID accountId, ClientKind client, String deviceName, Instant now, Duration lifetime) {
        super(null);
        this.accountId = accountId;
        this.client = client;
        this.deviceName = deviceName;
        this.createdAt = now;
        use(now, lifetime);
    }

    /** Each use extends the session. */
    void use(Instant now, Duration lifetime) {
        lastUsedAt = now;
        expiresAt = now.plus(lifetime);
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    boolean live(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    @Override
    public UUID holder() {
        return accountId;
    }
}
