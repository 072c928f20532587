package vn.loa.work.amendment;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.Timestamped;
import vn.loa.problem.Problem;
import vn.loa.work.plan.IssuanceDraft;
import vn.loa.work.plan.LawInText;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanText;
import vn.loa.work.task.TaskChange;

/** A paper that changes an issued plan: the plan's text before and after, and how its tasks differ from the signed papers. */
@Entity
public class Amendment extends Timestamped {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    Plan plan;

    int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> bases = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> recipients;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "text_before", updatable = false)
    PlanText before;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "text_after")
    PlanText after;

    /** Null in draft. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<TaskChange> tasks;

    @Enumerated(EnumType.STRING)
    AmendmentState state = AmendmentState.DRAFT;

    /** Null before issuing. */
    @Embedded
    IssuanceDraft issuance;

    /** Null in draft. */
    @Embedded
    @EmbeddedColumnNaming("submitted_%s")
    Stamp submitted;

    @Column(name = "return_reason")
    String returnReason;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    protected Amendment() {}

    /** @param ordinal its place among the amendments of the plan, from 1 */
    Amendment(Plan plan, int ordinal, PlanText text, Instant now) {
        super(null, plan.unit(), now);
        this.plan = plan;
        this.ordinal = ordinal;
        recipients = List.copyOf(plan.recipients());
        before = text;
        after = text;
        createdAt = now;
    }

    void edit(AmendmentDraft draft, Instant now) {
        requireDraft();
        bases = List.copyOf(draft.bases());
        recipients = List.copyOf(draft.recipients());
        after = draft.text();
        touch(now);
    }

    void submit(List<TaskChange> changes, Stamp stamp) {
        requireDraft();
        plan.requireIssued();
        if (changes.isEmpty() && after.equals(before)) {
            throw AmendmentProblem.AMENDMENT_EMPTY.problem();
        }
        state = AmendmentState.SUBMITTED;
        tasks = changes;
        submitted = stamp;
        returnReason = null;
        touch(stamp.at());
    }

    /** @param reason null where the submitter takes it back */
    void giveBack(String reason, Instant now) {
        requireSubmitted();
        state = AmendmentState.DRAFT;
        tasks = null;
        submitted = null;
        returnReason = reason;
        touch(now);
    }

    /** @param since the day of the latest paper it amends */
    void issue(IssuanceDraft issuance, LocalDate since, LocalDate today, Instant now) {
        requireSubmitted();
        plan.requireIssued();
        if (issuance.issuedOn().isAfter(today)) {
            throw Problem.invalid("/issuedOn", AmendmentProblem.AMENDMENT_ISSUED_IN_FUTURE);
        }
        if (issuance.issuedOn().isBefore(since)) {
            throw Problem.invalid("/issuedOn", AmendmentProblem.AMENDMENT_BEFORE_ISSUED, since);
        }
        state = AmendmentState.ISSUED;
        this.issuance = issuance;
        touch(now);
    }

    void requireDraft() {
        if (state != AmendmentState.DRAFT) {
            throw AmendmentProblem.AMENDMENT_NOT_DRAFT.problem();
        }
    }

    void requireSubmitted() {
        if (state != AmendmentState.SUBMITTED) {
            throw AmendmentProblem.AMENDMENT_NOT_SUBMITTED.problem();
        }
    }

    AmendmentDraft draft() {
        return new AmendmentDraft(bases, recipients, after);
    }

    public Plan plan() {
        return plan;
    }

    public List<String> bases() {
        return bases;
    }

    public List<String> recipients() {
        return recipients;
    }

    /** The plan's text when it was begun. */
    public PlanText before() {
        return before;
    }

    /** The plan's text as it shall read. */
    public PlanText after() {
        return after;
    }

    public AmendmentState state() {
        return state;
    }

    /** Its number, day and signer; null before issuing. */
    public IssuanceDraft issuance() {
        return issuance;
    }

    /** Whether it waits for a signature. */
    public boolean waits() {
        return state == AmendmentState.SUBMITTED;
    }

    /** Why the leader gave it back; null unless it is a returned draft. */
    public String returnReason() {
        return returnReason;
    }

    /** What it cites by itself: its bases, and the words that were not in the plan before. */
    LawInText.Text law(LocalDate today) {
        var before = this.before.lines().collect(Collectors.toSet());
        var said = Stream.concat(bases.stream(), after.lines().filter(line -> !before.contains(line)));
        return new LawInText.Text(id(), unitPath(), issuance == null ? today : issuance.issuedOn(), said.toList());
    }

    @Override
    public String subjectTitle() {
        return "Sửa đổi, bổ sung Kế hoạch số " + plan.documentNumber();
    }

    @Override
    public boolean disclosed() {
        return state != AmendmentState.DRAFT;
    }

    @Override
    public boolean published() {
        return state == AmendmentState.ISSUED;
    }
}
