package vn.loa.work.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.loa.kernel.http.Ref;
import vn.loa.people.access.Keyed;
import vn.loa.reading.term.FundingSource;
import vn.loa.work.channel.Channel;
import vn.loa.work.task.Task;

/** One estimated item of an allocation. */
@Entity
@Table(name = "budget_line")
class BudgetLine extends Keyed {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "budget_id", updatable = false)
    Budget budget;

    // Eager, here and on the expenditure's line: a lazy proxy has no amounts to show.
    @ManyToOne(optional = false)
    @JoinColumn(name = "allocation_id")
    Allocation allocation;

    @Column(updatable = false)
    int position;

    String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "task_id")
    Task task;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "channel_id")
    Channel channel;

    Long norm;
    Long quantity;
    long amount;

    /** Σ of its expenditures that are not void, changed only by {@link Caps}. */
    @Column(insertable = false, updatable = false)
    long spent;

    protected BudgetLine() {}

    BudgetLine(Budget budget, int position, LineDraft draft, Allocation allocation, Task task, Channel channel) {
        super(null);
        this.budget = budget;
        this.position = position;
        write(draft, allocation, task, channel);
    }

    LineDraft draft() {
        return new LineDraft(allocation.id(), name, idOf(task), idOf(channel), norm, quantity, amount);
    }

    Ref ref() {
        return new Ref(id, name);
    }

    FundingSource source() {
        return allocation.source();
    }

    void write(LineDraft draft, Allocation allocation, Task task, Channel channel) {
        this.allocation = allocation;
        this.task = task;
        this.channel = channel;
        name = draft.name();
        norm = draft.norm();
        quantity = draft.quantity();
        amount = draft.amount();
    }
}
