package vn.loa.exchange.calendar;

import jakarta.annotation.Nullable;
import jakarta.persistence.*;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.loa.kernel.secret.SecretText;
import vn.loa.people.account.Account;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitOwned;
import vn.loa.work.channel.Channel;

/** An address a calendar program reads by: it shows what its owner may see at that moment, and nothing once revoked. */
@Entity
@DynamicUpdate
@Table(name = "calendar_link")
public class CalendarLink extends UnitOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", updatable = false)
    Account owner;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    CalendarKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "channel_id", updatable = false)
    Channel channel;

    @Column(name = "secret_digest", updatable = false)
    String secretDigest;

    @Column(name = "made_at", updatable = false)
    Instant madeAt;

    /** Written by {@link CalendarFeed}, to the minute; null before its first use. */
    @Column(name = "used_at")
    Instant usedAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    protected CalendarLink() {}

    CalendarLink(
            UUID id,
            Unit unit,
            Account owner,
            CalendarKind kind,
            @Nullable Channel channel,
            SecretText secret,
            Instant now) {
        super(id, unit);
        this.owner = owner;
        this.kind = kind;
        this.channel = channel;
        secretDigest = secret.digest();
        madeAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt != null) {
            throw CalendarLinkProblem.CALENDAR_LINK_ENDED.problem();
        }
        revokedAt = now;
    }

    @Override
    public String subjectTitle() {
        return switch (kind) {
            case OWN -> owner.fullName();
            case UNIT -> unit.name();
            case CHANNEL -> channel.name();
        };
    }
}
