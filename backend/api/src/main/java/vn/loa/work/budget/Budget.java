package vn.loa.work.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.loa.people.unit.Timestamped;
import vn.loa.problem.Problem;
import vn.loa.work.figure.ReportingYear;
import vn.loa.work.plan.Plan;

/** The money of one plan. Its version guards allocations and lines; spending does not change it, so that spenders need not wait. */
@Entity
class Budget extends Timestamped {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    Plan plan;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    protected Budget() {}

    Budget(Plan plan, Instant now) {
        super(null, plan.unit(), now);
        this.plan = plan;
        this.createdAt = now;
    }

    public Plan plan() {
        return plan;
    }

    /** An edit of an allocation or a line is also an edit of the budget. */
    @Override
    protected void touch(Instant now) {
        plan.requireOpen();
        super.touch(now);
    }

    /** A year's money can be spent from the start of its reporting window to the end of its settlement. */
    void requireInYear(LocalDate day) {
        var from = new ReportingYear(plan.year()).opens();
        var to = LocalDate.of(plan.year() + 1, 1, 31);
        if (day.isBefore(from) || day.isAfter(to)) {
            throw Problem.invalid("/on", BudgetProblem.SPENT_OUTSIDE_YEAR, from.format(DAY), to.format(DAY));
        }
    }

    @Override
    public String subjectTitle() {
        return plan.title();
    }

    @Override
    public boolean disclosed() {
        return plan.disclosed();
    }
}
