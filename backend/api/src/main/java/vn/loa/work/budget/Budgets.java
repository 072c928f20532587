package vn.loa.work.budget;

import static vn.loa.people.access.Action.BUDGET_EDIT;
import static vn.loa.work.budget.BudgetFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import vn.loa.kernel.http.Constraint;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.channel.Channels;
import vn.loa.work.plan.Plans;
import vn.loa.work.task.Tasks;

/** The door to budgets with their allocations and lines: asking for a row says what for, and asking is authorizing. */
@ApplicationScoped
class Budgets {
    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Plans plans;

    @Inject
    Tasks tasks;

    @Inject
    Channels channels;

    @Inject
    Caps caps;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Budget get(UUID id, Action action) {
        Budget budget = Budget.findById(id);
        caller.require(action, budget);
        return budget;
    }

    /** The budget's own line a draft names; 422 at {@code pointer} for any other. */
    BudgetLine line(String pointer, UUID id, Budget budget) {
        BudgetLine line = BudgetLine.findById(id);
        if (line == null || !line.budget.id().equals(budget.id())) {
            throw Problem.invalid(pointer, Fault.UNKNOWN_REFERENCE);
        }
        return line;
    }

    Budget create(BudgetDraft draft) {
        var plan = plans.named("/plan", draft.plan(), BUDGET_EDIT);
        plan.requireOpen();
        var budget = new Budget(plan, clock.instant());
        budget.persist();
        Constraint.guard(
                "budget_plan_key", BudgetProblem.BUDGET_EXISTS.problem(), () -> journal.append(BUDGET_CREATED, budget));
        return budget;
    }

    Budget addAllocation(Budget budget, AllocationDraft draft) {
        budget.touch(clock.instant());
        var allocation = new Allocation(budget, draft);
        allocation.persist();
        flush(allocation);
        journal.append(ALLOCATION_ADDED, budget, null, allocation.draft());
        return budget;
    }

    Budget editAllocation(Budget budget, UUID id, AllocationDraft draft) {
        var allocation = allocation(id, budget);
        var before = allocation.edit(draft);
        if (!before.equals(draft)) {
            budget.touch(clock.instant());
            flush(allocation);
        }
        journal.append(ALLOCATION_EDITED, budget, before, draft);
        return budget;
    }

    Budget removeAllocation(Budget budget, UUID id) {
        var allocation = allocation(id, budget);
        budget.touch(clock.instant());
        if (BudgetLine.count("allocation", allocation) > 0) {
            throw BudgetProblem.ALLOCATION_IN_USE.problem();
        }
        allocation.delete();
        journal.append(ALLOCATION_REMOVED, budget, allocation.draft(), null);
        return budget;
    }

    Budget addLine(Budget budget, LineDraft draft) {
        budget.touch(clock.instant());
        var allocation = chosen(draft, budget);
        int position = (int) BudgetLine.count("budget", budget);
        var line = new BudgetLine(
                budget,
                position,
                draft,
                allocation,
                tasks.named("/task", draft.task(), budget.plan()),
                channels.named("/channel", draft.channel(), budget.unit()));
        caps.estimate(allocation, draft.amount());
        line.persist();
        journal.append(LINE_ADDED, budget, null, draft);
        return budget;
    }

    Budget editLine(Budget budget, UUID id, LineDraft draft) {
        var line = ownLine(id, budget);
        var held = line.allocation;
        var chosen = chosen(draft, budget);
        var before = line.edit(
                draft,
                chosen,
                tasks.named("/task", draft.task(), budget.plan()),
                channels.named("/channel", draft.channel(), budget.unit()));
        if (!before.equals(draft)) {
            budget.touch(clock.instant());
            Constraint.guard(
                    "budget_line_cap_check", BudgetProblem.LINE_BELOW_SPENT.problem(line.spent), () -> em.flush());
            caps.estimate(held, -before.amount());
            caps.estimate(chosen, draft.amount());
        }
        journal.append(LINE_EDITED, budget, before, draft);
        return budget;
    }

    Budget removeLine(Budget budget, UUID id) {
        var line = ownLine(id, budget);
        budget.touch(clock.instant());
        if (Expenditure.count("line", line) > 0) {
            throw BudgetProblem.LINE_IN_USE.problem();
        }
        line.delete();
        // Somebody may be spending from it this very moment.
        Constraint.guard("expenditure_line_id_fkey", BudgetProblem.LINE_IN_USE.problem(), () -> em.flush());
        caps.estimate(line.allocation, -line.amount);
        journal.append(LINE_REMOVED, budget, line.draft(), null);
        return budget;
    }

    private Allocation chosen(LineDraft draft, Budget budget) {
        Allocation allocation = Allocation.findById(draft.allocation());
        if (allocation == null || !allocation.budget.id().equals(budget.id())) {
            throw Problem.invalid("/allocation", Fault.UNKNOWN_REFERENCE);
        }
        return allocation;
    }

    private static Allocation allocation(UUID id, Budget budget) {
        Allocation allocation = Allocation.findById(id);
        if (allocation == null || !allocation.budget.id().equals(budget.id())) {
            throw Fault.NO_SUCH_THING.problem();
        }
        return allocation;
    }

    private static BudgetLine ownLine(UUID id, Budget budget) {
        BudgetLine line = BudgetLine.findById(id);
        if (line == null || !line.budget.id().equals(budget.id())) {
            throw Fault.NO_SUCH_THING.problem();
        }
        return line;
    }

    private void flush(Allocation allocation) {
        Constraint.guard(
                "allocation_source_key",
                Problem.invalid("/source", BudgetProblem.ALLOCATION_SOURCE_TAKEN),
                () -> Constraint.guard(
                        "allocation_cap_check",
                        BudgetProblem.ALLOCATION_BELOW_LINES.problem(allocation.estimated),
                        () -> em.flush()));
    }
}
