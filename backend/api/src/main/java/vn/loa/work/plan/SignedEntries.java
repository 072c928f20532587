package vn.loa.work.plan;

import static vn.loa.people.access.Action.PLAN_ISSUE;
import static vn.loa.people.access.Action.PLAN_SUBMIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.people.access.Caller;
import vn.loa.people.account.SeparationOfDuty;
import vn.loa.problem.Problem;

/** Plans signed outside Loa: each keeps its document as its paper, and the number, day and signer on it. */
@ApplicationScoped
public class SignedEntries {
    private static final String ENTERED = "Nhập từ văn bản đã ký: %s.";

    @Inject
    Caller caller;

    @Inject
    SeparationOfDuty duty;

    @Inject
    Plans plans;

    @Inject
    PlanSteps steps;

    @Inject
    Clock clock;

    /**
     * Enters a plan that is in draft. Who may issue it enters it as issued; from everybody else it waits for a leader, who
     * compares it with the document.
     *
     * @throws Problem 422 at {@code /number} or {@code /issuedOn} of the issuance; 403 where the caller may not submit
     */
    public Plan enter(Plan plan, PlanOriginal original) {
        caller.require(PLAN_SUBMIT, plan);
        var issuance = original.issuance();
        if (issuance.issuedOn().isAfter(BusinessClock.today(clock))) {
            throw Problem.invalid("/issuedOn", PlanProblem.PLAN_ISSUED_IN_FUTURE);
        }
        if (plans.numbered(plan.unit(), issuance)) {
            throw Problem.invalid("/number", PlanProblem.PLAN_NUMBER_TAKEN);
        }
        plan.enter(original);
        steps.submit(plan, ENTERED.formatted(original.fileName()));
        boolean signs = caller.may(PLAN_ISSUE, plan) && duty.allows(caller.accountId(), plan.unitId());
        return signs ? steps.issue(plan, issuance) : plan;
    }
}
