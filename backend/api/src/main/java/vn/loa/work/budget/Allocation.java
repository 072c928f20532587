package vn.loa.work.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import vn.loa.people.access.Keyed;
import vn.loa.reading.term.FundingSource;

/** Money from one source. Without an amount it sets no cap. */
@Entity
class Allocation extends Keyed {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "budget_id", updatable = false)
    Budget budget;

    @Enumerated(EnumType.STRING)
    FundingSource source;

    Long amount;
    String note;

    /** Σ of its lines, changed only by {@link Caps}. */
    @Column(insertable = false, updatable = false)
    long estimated;

    protected Allocation() {}

    Allocation(Budget budget, AllocationDraft draft) {
        super(null);
        this.budget = budget;
        write(draft);
    }

    AllocationDraft draft() {
        return new AllocationDraft(source, amount, note);
    }

    FundingSource source() {
        return source;
    }

    void write(AllocationDraft draft) {
        source = draft.source();
        amount = draft.amount();
        note = draft.note();
    }
}
