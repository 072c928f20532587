package vn.loa.work.budget;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import vn.loa.people.access.Row;
import vn.loa.reading.term.FundingSource;

/** What one source gives. Without an amount yet it sets no cap. */
@Entity
class Allocation extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "budget_id", updatable = false)
    Budget budget;

    @Enumerated(EnumType.STRING)
    FundingSource source;

    Long amount;
    String note;

    /** Σ of its lines, moved only by {@link Caps}. */
    @Column(insertable = false, updatable = false)
    long estimated;

    protected Allocation() {}

    Allocation(Budget budget, AllocationDraft draft) {
        this.id = Row.newId();
        this.budget = budget;
        write(draft);
    }

    /** @return the draft as it was before */
    AllocationDraft edit(AllocationDraft draft) {
        var before = draft();
        write(draft);
        return before;
    }

    AllocationDraft draft() {
        return new AllocationDraft(source, amount, note);
    }

    UUID id() {
        return id;
    }

    FundingSource source() {
        return source;
    }

    private void write(AllocationDraft draft) {
        source = draft.source();
        amount = draft.amount();
        note = draft.note();
    }
}
