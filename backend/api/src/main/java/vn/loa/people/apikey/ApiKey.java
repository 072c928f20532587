package vn.loa.people.apikey;

import static vn.loa.people.apikey.ApiKeyProblem.*;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.loa.kernel.secret.SecretText;
import vn.loa.people.access.Action;
import vn.loa.people.access.Policy;
import vn.loa.people.account.Account;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitOwned;
import vn.loa.problem.Problem;

/** What a program signs in with: rights of whoever made it, narrowed to scopes and a part of the tree. */
@Entity
@DynamicUpdate
@Table(name = "api_key")
public class ApiKey extends UnitOwned {
    /** In days: what is forgotten ends by itself. */
    private static final int LONGEST = 731;

    String name;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", updatable = false)
    Account owner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "within_id")
    Unit within;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Action> scopes = List.of();

    @Column(name = "expires_on")
    LocalDate expiresOn;

    @Column(name = "in_address")
    boolean inAddress;

    @Embedded
    @EmbeddedColumnNaming("secret_%s")
    KeySecret secret;

    /** The one before, while both are live; null otherwise. */
    @Embedded
    @EmbeddedColumnNaming("previous_%s")
    KeySecret previous;

    @Column(name = "revoked_at")
    Instant revokedAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    protected ApiKey() {}

    ApiKey(UUID id, Unit unit, Account owner, SecretText secret, Instant now) {
        super(id, unit);
        this.owner = owner;
        this.secret = new KeySecret(secret, now);
        this.createdAt = now;
    }

    /** @param within where it counts; the unit itself or one below */
    void write(ApiKeyDraft draft, Unit within, LocalDate today) {
        requireLive();
        if (!draft.unit().equals(unitId())) {
            throw Problem.invalid("/unit", API_KEY_UNIT_FIXED);
        }
        if (!(within.unitPath() + ".").startsWith(unitPath + ".")) {
            throw Problem.invalid("/within", API_KEY_WITHIN_ELSEWHERE);
        }
        for (int i = 0; i < draft.scopes().size(); i++) {
            if (Policy.ofKeys(draft.scopes().get(i)).isEmpty()) {
                throw Problem.invalid("/scopes/" + i, API_KEY_SCOPE_REFUSED);
            }
        }
        var last = today.plusDays(LONGEST);
        if (draft.expiresOn().isBefore(today) || draft.expiresOn().isAfter(last)) {
            throw Problem.invalid("/expiresOn", API_KEY_EXPIRY_REFUSED, today, last);
        }
        name = draft.name();
        this.within = within;
        scopes = draft.scopes().stream().distinct().sorted().toList();
        expiresOn = draft.expiresOn();
        inAddress = draft.inAddress();
    }

    ApiKeyDraft draft() {
        return new ApiKeyDraft(unitId(), name, within.id(), scopes, expiresOn, inAddress);
    }

    /** The old secret stays live until {@link #endRotation}, so that programs change over without a gap. */
    void rotate(SecretText fresh, Instant now) {
        requireLive();
        if (previous != null) {
            throw API_KEY_TWO_LIVE.problem();
        }
        previous = secret;
        secret = new KeySecret(fresh, now);
    }

    void endRotation() {
        requireLive();
        if (previous == null) {
            throw API_KEY_ONE_LIVE.problem();
        }
        previous = null;
    }

    void revoke(Instant now) {
        requireLive();
        revokedAt = now;
        previous = null;
    }

    private void requireLive() {
        if (revokedAt != null) {
            throw API_KEY_REVOKED.problem();
        }
    }

    @Override
    public String subjectTitle() {
        return name;
    }

    /** A matter of its own unit. */
    @Override
    public boolean disclosed() {
        return false;
    }
}
