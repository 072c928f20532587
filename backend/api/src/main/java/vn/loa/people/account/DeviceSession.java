package vn.loa.people.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
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

    /** It ended because two used it. */
    boolean copied;

    protected DeviceSession() {}

    DeviceSession(UUID accountId, ClientKind client, String deviceName, Instant now) {
        super(null);
        this.accountId = accountId;
        this.client = client;
        this.deviceName = deviceName;
        this.createdAt = now;
    }

    /** Each use extends the session, though not beyond {@code longest} after its sign-in. */
    void use(Instant now, Duration lifetime, Duration longest) {
        lastUsedAt = now;
        expiresAt = Collections.min(List.of(now.plus(lifetime), createdAt.plus(longest)));
    }

    void endAsCopied(Instant now) {
        copied = true;
        end(now);
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
