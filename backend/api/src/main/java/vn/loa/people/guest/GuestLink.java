package vn.loa.people.guest;

import static vn.loa.people.guest.GuestLinkProblem.*;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import vn.loa.kernel.secret.SecretText;
import vn.loa.people.assignee.Assignee;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.UnitOwned;
import vn.loa.problem.Problem;

/** The one link of an assignee, whose id it has: whoever holds it acts as the party, in its duties alone. */
@Entity
@DynamicUpdate
@Table(name = "guest_link")
public class GuestLink extends UnitOwned {
    /** In months: a year's plan and its last report. What is forgotten ends by itself. */
    private static final int LONGEST = 13;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "id", insertable = false, updatable = false)
    Assignee assignee;

    @Column(name = "secret_digest")
    String secretDigest;

    @Column(name = "expires_on")
    LocalDate expiresOn;

    @Embedded
    @EmbeddedColumnNaming("made_%s")
    Stamp made;

    /** Written by {@link GuestHolders}, to the minute; null before its first use. */
    @Column(name = "used_at")
    Instant usedAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    protected GuestLink() {}

    GuestLink(Assignee assignee) {
        super(assignee.id(), assignee.unit());
        this.assignee = assignee;
    }

    /** A new secret; the one before opens nothing any more. */
    void make(GuestLinkDraft draft, SecretText secret, LocalDate today, Stamp made) {
        if (assignee.retired()) {
            throw GUEST_LINK_OF_RETIRED.problem();
        }
        var last = today.plusMonths(LONGEST);
        if (draft.expiresOn().isBefore(today) || draft.expiresOn().isAfter(last)) {
            throw Problem.invalid("/expiresOn", GUEST_LINK_EXPIRY_REFUSED, today, last);
        }
        expiresOn = draft.expiresOn();
        secretDigest = secret.digest();
        this.made = made;
        usedAt = null;
        revokedAt = null;
    }

    void revoke(Instant now) {
        if (revokedAt != null) {
            throw GUEST_LINK_REVOKED.problem();
        }
        revokedAt = now;
    }

    @Override
    public String subjectTitle() {
        return assignee.name();
    }
}
