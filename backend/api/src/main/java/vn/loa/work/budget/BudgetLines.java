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
import vn.loa.work.channel.Channel;
import vn.loa.work.channel.Channels;
import vn.loa.work.task.Task;
import vn.loa.work.task.Tasks;

/** The estimated lines of a budget. Lines are edited under its version, and every edit is a fact of it. */
@ApplicationScoped
class BudgetLines extends Repository<BudgetLine> {
    @Inject
    Allocations allocations;

    @Inject
    Tasks tasks;

    @Inject
    Channels channels;

    @Inject
    Caps caps;

    @Inject
    Sql sql;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    BudgetLines() {
        super(BudgetLine.class);
    }

    List<BudgetLine> of(List<UUID> budgets) {
        return list("""
                l join fetch l.allocation left join fetch l.task t left join fetch t.clause left join fetch l.channel
                where holds(?1, l.budget.id) order by l.position
                """, budgets);
    }

    boolean any(Allocation allocation) {
        return any("where allocation = ?1", allocation);
    }

    /** The budget's own line a draft names; 422 at {@code pointer} for any other. */
    BudgetLine named(String pointer, UUID id, Budget budget) {
        return named(pointer, id, line -> line.budget.id().equals(budget.id()));
    }

    Budget create(Budget budget, LineDraft draft) {
        budget.touch(BusinessClock.now(clock));
        var allocation = allocations.named("/allocation", draft.allocation(), budget);
        int position = list("where budget = ?1", budget).size();
        var line = new BudgetLine(budget, position, draft, allocation, task(draft, budget), channel(draft, budget));
        caps.estimate(allocation, draft.amount());
        add(line);
        journal.append(LINE_ADDED, budget, null, draft);
        return budget;
    }

    Budget edit(Budget budget, UUID id, LineDraft draft) {
        var line = get(id, budget);
        var held = line.allocation;
        var chosen = allocations.named("/allocation", draft.allocation(), budget);
        var before = line.draft();
        line.write(draft, chosen, task(draft, budget), channel(draft, budget));
        if (!before.equals(draft)) {
            budget.touch(BusinessClock.now(clock));
            Constraint.guard(
                    Set.of("budget_line_cap_check"), BudgetProblem.LINE_BELOW_SPENT.problem(line.spent), sql::flush);
            caps.estimate(held, -before.amount());
            caps.estimate(chosen, draft.amount());
        }
        journal.append(LINE_EDITED, budget, before, draft);
        return budget;
    }

    Budget delete(Budget budget, UUID id) {
        var line = get(id, budget);
        budget.touch(BusinessClock.now(clock));
        remove(line);
        // Somebody may be spending from it at the same time.
        Constraint.guard(Set.of("expenditure_line_id_fkey"), BudgetProblem.LINE_IN_USE.problem(), sql::flush);
        caps.estimate(line.allocation, -line.amount);
        journal.append(LINE_REMOVED, budget, line.draft(), null);
        return budget;
    }

    void reread(BudgetLine line) {
        refresh(line);
    }

    private BudgetLine get(UUID id, Budget budget) {
        var line = find(id);
        if (line == null || !line.budget.id().equals(budget.id())) {
            throw Fault.NO_SUCH_THING.problem();
        }
        return line;
    }

    private Task task(LineDraft draft, Budget budget) {
        return tasks.named("/task", draft.task(), budget.plan());
    }

    private Channel channel(LineDraft draft, Budget budget) {
        return channels.named("/channel", draft.channel(), budget.unit());
    }
}
