package vn.loa.work.budget;

import static vn.loa.work.budget.BudgetFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Constraint;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.door.Repository;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Fault;

/** The sources of a budget. They are edited under its version, and every edit is a fact of it. */
@ApplicationScoped
class Allocations extends Repository<Allocation> {
    @Inject
    BudgetLines lines;

    @Inject
    Sql sql;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Allocations() {
        super(Allocation.class);
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("allocation_source_key", "/source", BudgetProblem.ALLOCATION_SOURCE_TAKEN));
    }

    List<Allocation> of(List<UUID> budgets) {
        return list("where holds(?1, budget.id)", budgets);
    }

    /** The budget's own one a draft names; 422 at {@code pointer} for any other. */
    Allocation named(String pointer, UUID id, Budget budget) {
        return named(pointer, id, allocation -> allocation.budget.id().equals(budget.id()));
    }

    Budget create(Budget budget, AllocationDraft draft) {
        budget.touch(BusinessClock.now(clock));
        add(new Allocation(budget, draft));
        sql.flush();
        journal.append(ALLOCATION_ADDED, budget, null, draft);
        return budget;
    }

    Budget edit(Budget budget, UUID id, AllocationDraft draft) {
        var allocation = get(id, budget);
        var before = allocation.draft();
        allocation.write(draft);
        if (!before.equals(draft)) {
            budget.touch(BusinessClock.now(clock));
            Constraint.guard(
                    Set.of("allocation_cap_check"),
                    BudgetProblem.ALLOCATION_BELOW_LINES.problem(allocation.estimated),
                    sql::flush);
        }
        journal.append(ALLOCATION_EDITED, budget, before, draft);
        return budget;
    }

    Budget delete(Budget budget, UUID id) {
        var allocation = get(id, budget);
        budget.touch(BusinessClock.now(clock));
        if (lines.any(allocation)) {
            throw BudgetProblem.ALLOCATION_IN_USE.problem();
        }
        remove(allocation);
        journal.append(ALLOCATION_REMOVED, budget, allocation.draft(), null);
        return budget;
    }

    void reread(Allocation allocation) {
        refresh(allocation);
    }

    private Allocation get(UUID id, Budget budget) {
        var allocation = find(id);
        if (allocation == null || !allocation.budget.id().equals(budget.id())) {
            throw Fault.NO_SUCH_THING.problem();
        }
        return allocation;
    }
}
