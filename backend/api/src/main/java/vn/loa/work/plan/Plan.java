package vn.loa.work.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.Timestamped;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Problem;

/** One unit's plan for one programme and year. Its text can be edited only in draft; work under it needs it open. */
@Entity
public class Plan extends Timestamped {
    int year;
    String programme;
    String title;
    String preamble;
    String closing;
    String place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_plan_id")
    Plan parentPlan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "copied_from_id")
    Plan copiedFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> recipients;

    @Enumerated(EnumType.STRING)
    PlanState state = PlanState.DRAFT;

    /** Null before issuing. */
    @Embedded
    IssuanceDraft issuance;

    /** Null in draft. */
    @Embedded
    @EmbeddedColumnNaming("submitted_%s")
    Stamp submitted;

    /** Null where its paper is Loa's own. */
    @JdbcTypeCode(SqlTypes.JSON)
    PlanOriginal original;

    @Column(name = "return_reason")
    String returnReason;

    @Column(name = "closure_reason")
    String closureReason;

    /** Null while nobody outside reads it. */
    @Column(name = "made_public_at")
    Instant publicSince;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    protected Plan() {}

    Plan(UUID id, Unit unit, PlanDraft draft, Plan parentPlan, Instant now) {
        super(id, unit, now);
        this.createdAt = now;
        write(draft, parentPlan);
    }

    void edit(PlanDraft draft, Plan parentPlan, Instant now) {
        requireDraft();
        if (!draft.unit().equals(unitId())) {
            throw Problem.invalid("/unit", PlanProblem.PLAN_UNIT_FIXED);
        }
        write(draft, parentPlan);
        touch(now);
    }

    /** It was signed before: {@code original} is its paper. */
    void enter(PlanOriginal original) {
        requireDraft();
        this.original = original;
    }

    void dropOriginal(Instant now) {
        requireDraft();
        original();
        original = null;
        touch(now);
    }

    void submit(Stamp stamp) {
        requireDraft();
        state = PlanState.SUBMITTED;
        submitted = stamp;
        returnReason = null;
        touch(stamp.at());
    }

    /** The submitter takes it back before anyone decided. */
    void withdraw(Instant now) {
        backToDraft(null, now);
    }

    void giveBack(String reason, Instant now) {
        backToDraft(reason, now);
    }

    void issue(IssuanceDraft issuance, LocalDate today, Instant now) {
        requireSubmitted();
        if (issuance.issuedOn().isAfter(today)) {
            throw Problem.invalid("/issuedOn", PlanProblem.PLAN_ISSUED_IN_FUTURE);
        }
        state = PlanState.ISSUED;
        this.issuance = issuance;
        touch(now);
    }

    /** An amendment changes the text in force; the plan's paper stays. */
    void amend(PlanText text, Instant now) {
        requireIssued();
        title = text.title();
        preamble = text.preamble();
        closing = text.closing();
        touch(now);
    }

    void close(String reason, Instant now) {
        requireIssued();
        state = PlanState.CLOSED;
        closureReason = reason;
        touch(now);
    }

    void reopen(Instant now) {
        if (state != PlanState.CLOSED) {
            throw PlanProblem.PLAN_NOT_CLOSED.problem();
        }
        state = PlanState.ISSUED;
        closureReason = null;
        touch(now);
    }

    void makePublic(Instant now) {
        if (!published()) {
            throw PlanProblem.PLAN_NOT_ISSUED.problem();
        }
        if (publicSince != null) {
            throw PlanProblem.PLAN_PUBLIC.problem();
        }
        publicSince = now;
        touch(now);
    }

    void makePrivate(Instant now) {
        if (publicSince == null) {
            throw PlanProblem.PLAN_NOT_PUBLIC.problem();
        }
        publicSince = null;
        touch(now);
    }

    void requireDraft() {
        if (state != PlanState.DRAFT) {
            throw PlanProblem.PLAN_NOT_DRAFT.problem();
        }
    }

    void requireSubmitted() {
        if (state != PlanState.SUBMITTED) {
            throw PlanProblem.PLAN_NOT_SUBMITTED.problem();
        }
    }

    /** 409 {@code PLAN_CLOSED} once the plan is closed. */
    public void requireOpen() {
        if (state == PlanState.CLOSED) {
            throw PlanProblem.PLAN_CLOSED.problem();
        }
    }

    /** 409 {@code PLAN_NOT_ISSUED} unless the plan is in force. */
    public void requireIssued() {
        if (state != PlanState.ISSUED) {
            throw PlanProblem.PLAN_NOT_ISSUED.problem();
        }
    }

    /** An edit of its lists is also an edit of the plan. */
    @Override
    protected void touch(Instant now) {
        super.touch(now);
    }

    PlanDraft draft() {
        return new PlanDraft(unitId(), year, programme, title, preamble, closing, idOf(parentPlan), recipients, place);
    }

    private void backToDraft(String reason, Instant now) {
        requireSubmitted();
        state = PlanState.DRAFT;
        submitted = null;
        returnReason = reason;
        touch(now);
    }

    private void write(PlanDraft draft, Plan parent) {
        year = draft.year();
        programme = draft.programme();
        title = draft.title();
        preamble = draft.preamble();
        closing = draft.closing();
        place = draft.place();
        recipients = List.copyOf(draft.recipients());
        parentPlan = parent;
    }

    /** The day at which its citations are checked: its issue day, else today within its year. */
    LocalDate citesOn(LocalDate today) {
        var end = LocalDate.of(year, 12, 31);
        return issuance != null ? issuance.issuedOn() : today.isAfter(end) ? end : today;
    }

    public int year() {
        return year;
    }

    public String programme() {
        return programme;
    }

    public String title() {
        return title;
    }

    public PlanState state() {
        return state;
    }

    public String preamble() {
        return preamble;
    }

    public String closing() {
        return closing;
    }

    public String place() {
        return place;
    }

    public List<String> recipients() {
        return recipients;
    }

    /** Why the leader gave it back; null unless it is a returned draft. */
    public String returnReason() {
        return returnReason;
    }

    /** Number and notation as on paper, {@code 15/KH-UBND}; null before issuing. */
    public String documentNumber() {
        return issuance == null ? null : issuance.documentNumber();
    }

    /** 404 where its paper is Loa's own. */
    PlanOriginal original() {
        if (original == null) {
            throw PlanProblem.PLAN_WITHOUT_ORIGINAL.problem();
        }
        return original;
    }

    public boolean hasOriginal() {
        return original != null;
    }

    /** The document it was entered from, where that is its signed paper. */
    public Optional<PlanOriginal> signedOriginal() {
        return issuance == null ? Optional.empty() : Optional.ofNullable(original);
    }

    /** 409 once its signed paper is the document it was entered from, of which Loa writes no second one. */
    public void requireOwnPaper() {
        if (issuance != null && original != null) {
            throw PlanProblem.PLAN_PAPER_IS_ITS_ORIGINAL.problem(original.fileName());
        }
    }

    /** Since when anybody may read it; null where nobody outside may. */
    public Instant publicSince() {
        return publicSince;
    }

    /** Its number, day and signer; null before issuing. */
    public IssuanceDraft issuance() {
        return issuance;
    }

    @Override
    public String subjectTitle() {
        return title;
    }

    @Override
    public boolean disclosed() {
        return state != PlanState.DRAFT;
    }

    @Override
    public boolean published() {
        return state == PlanState.ISSUED || state == PlanState.CLOSED;
    }
}
