package vn.loa.work.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.loa.kernel.sql.Sql;

/**
 * Moves money under a cap in one conditional UPDATE: the row's lock orders spenders, and none reads before another has written. A read
 * before the write would let two of them spend the same đồng.
 */
@ApplicationScoped
class Caps {
    private static final String SPEND =
            "update budget_line set spent = spent + :x where id = :id and spent + :x <= amount and spent + :x >= 0";
    private static final String LEFT_TO_SPEND = "select amount - spent from budget_line where id = :id";
    private static final String ESTIMATE =
            "update allocation set estimated = estimated + :x where id = :id and (amount is null or estimated + :x <= amount)";
    private static final String LEFT_TO_ESTIMATE = "select amount - estimated from allocation where id = :id";

    @Inject
    BudgetLines lines;

    @Inject
    Allocations allocations;

    @Inject
    Sql sql;

    /**
     * Takes {@code amount} from the line; a negative one gives back.
     *
     * @throws vn.loa.problem.Problem 409 {@code CAP_EXCEEDED} with the remaining amount
     */
    void spend(BudgetLine line, long amount) {
        move(SPEND, LEFT_TO_SPEND, line.id(), amount);
        lines.reread(line);
    }

    /** Returns one expenditure's money and takes another's, in the lines' order, so that two moves never deadlock. */
    void respend(BudgetLine from, long given, BudgetLine to, long taken) {
        if (from.id().equals(to.id())) {
            if (taken != given) {
                spend(to, taken - given);
            }
        } else if (from.id().compareTo(to.id()) < 0) {
            spend(from, -given);
            spend(to, taken);
        } else {
            spend(to, taken);
            spend(from, -given);
        }
    }

    /** Takes {@code amount} of a line's estimate from the allocation; a negative one gives back. */
    void estimate(Allocation allocation, long amount) {
        move(ESTIMATE, LEFT_TO_ESTIMATE, allocation.id(), amount);
        allocations.reread(allocation);
    }

    private void move(String update, String left, UUID id, long amount) {
        int moved = sql.of(update).bind("x", amount).bind("id", id).update();
        if (moved == 0) {
            var remaining = sql.of(left).bind("id", id).one(Long.class);
            throw BudgetProblem.CAP_EXCEEDED.problem(remaining).at("/amount", BudgetProblem.CAP_EXCEEDED, remaining);
        }
    }
}
