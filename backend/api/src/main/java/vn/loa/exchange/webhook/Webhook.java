package vn.loa.exchange.webhook;

import static vn.loa.exchange.webhook.WebhookProblem.*;

import jakarta.persistence.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.loa.people.account.Account;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitOwned;
import vn.loa.problem.Problem;

/** An address that is told what happens, with the rights of whoever made it. Its place in the journal is kept by {@link Fanning}. */
@Entity
@DynamicUpdate
public class Webhook extends UnitOwned {
    /** So long the secret before still signs beside the new one. */
    static final Duration OVERLAP = Duration.ofHours(24);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", updatable = false)
    Account owner;

    String description;
    String address;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> types = List.of();

    /** Sealed. */
    byte[] secret;

    @Column(name = "previous_secret")
    byte[] previousSecret;

    @Column(name = "previous_until")
    Instant previousUntil;

    @Column(updatable = false)
    long xact;

    @Column(updatable = false)
    long ordinal;

    @Column(name = "failing_since_at")
    Instant failingSinceAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "disabled_because")
    DisabledBecause disabledBecause;

    @Column(name = "disabled_at")
    Instant disabledAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    protected Webhook() {}

    /** @param xact from which on it is told */
    Webhook(UUID id, Unit unit, Account owner, byte[] secret, long xact, Instant now) {
        super(id, unit);
        this.owner = owner;
        this.secret = secret;
        this.xact = xact;
        this.createdAt = now;
    }

    void write(WebhookDraft draft) {
        if (!draft.unit().equals(unitId())) {
            throw Problem.invalid("/unit", WEBHOOK_UNIT_FIXED);
        }
        for (int i = 0; i < draft.types().size(); i++) {
            if (!EventTypes.there(draft.types().get(i))) {
                throw Problem.invalid("/types/" + i, WEBHOOK_TYPE_UNKNOWN);
            }
        }
        description = draft.description();
        if (!draft.address().equals(address)) {
            failingSinceAt = null;
        }
        address = draft.address();
        types = draft.types().stream().distinct().sorted().toList();
    }

    WebhookDraft draft() {
        return new WebhookDraft(unitId(), description, address, types);
    }

    void rotate(byte[] fresh, Instant now) {
        previousSecret = secret;
        previousUntil = now.plus(OVERLAP);
        secret = fresh;
    }

    void requireActive() {
        if (!active()) {
            throw WEBHOOK_IS_DISABLED.problem();
        }
    }

    boolean active() {
        return disabledBecause == null;
    }

    void disable(DisabledBecause because, Instant now) {
        requireActive();
        disabledBecause = because;
        disabledAt = now;
    }

    /** It goes on where it stopped. */
    void enable() {
        if (active()) {
            throw WEBHOOK_IS_ACTIVE.problem();
        }
        disabledBecause = null;
        disabledAt = null;
        failingSinceAt = null;
    }

    /** Whether the secret before still signs. */
    boolean overlaps(Instant now) {
        return previousUntil != null && now.isBefore(previousUntil);
    }

    @Override
    public String subjectTitle() {
        return description;
    }
}
