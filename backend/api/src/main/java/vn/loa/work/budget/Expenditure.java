package vn.loa.work.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.UnitOwned;

/** Money spent. Never deleted: a wrong one is voided with a reason, which returns the money. */
@Entity
class Expenditure extends UnitOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "budget_id", updatable = false)
    Budget budget;

    @ManyToOne(optional = false)
    @JoinColumn(name = "line_id")
    BudgetLine line;

    @Column(name = "spent_on")
    LocalDate on;

    long amount;
    String payee;
    String voucher;

    @Column(name = "activity_id")
    UUID activityId;

    String note;

    @Embedded
    @EmbeddedColumnNaming("recorded_%s")
    Stamp recorded;

    @Column(name = "voided_at")
    Instant voidedAt;

    @Column(name = "void_reason")
    String voidReason;

    protected Expenditure() {}

    Expenditure(Budget budget, BudgetLine line, ExpenditureDraft draft, Stamp recorded) {
        super(null, budget.unit());
        this.budget = budget;
        this.recorded = recorded;
        write(line, draft);
    }

    void edit(BudgetLine line, ExpenditureDraft draft) {
        requireStanding();
        write(line, draft);
    }

    void makeVoid(String reason, Instant now) {
        requireStanding();
        voidedAt = now;
        voidReason = reason;
    }

    ExpenditureDraft draft() {
        return new ExpenditureDraft(line.id(), on, amount, payee, voucher, activityId, note);
    }

    @Override
    public String subjectTitle() {
        return line.ref().name();
    }

    @Override
    public boolean disclosed() {
        return budget.disclosed();
    }

    private void requireStanding() {
        budget.plan().requireOpen();
        if (voidedAt != null) {
            throw BudgetProblem.EXPENDITURE_IS_VOID.problem();
        }
    }

    private void write(BudgetLine line, ExpenditureDraft draft) {
        budget.requireInYear(draft.on());
        this.line = line;
        on = draft.on();
        amount = draft.amount();
        payee = draft.payee();
        voucher = draft.voucher();
        activityId = draft.activity();
        note = draft.note();
    }
}
