package vn.loa.work.amendment;

import static vn.loa.work.amendment.AmendmentFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.people.access.Caller;
import vn.loa.people.account.SeparationOfDuty;
import vn.loa.people.door.SignedRecord;
import vn.loa.people.door.Stamp;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Problem;
import vn.loa.work.plan.Clause;
import vn.loa.work.plan.IssuanceDraft;
import vn.loa.work.plan.PlanTexts;
import vn.loa.work.plan.Plans;
import vn.loa.work.task.SignedTasks;

/** An amendment's steps from draft to issued; issuing it changes the plan and its tasks' papers in one transaction. */
@ApplicationScoped
class AmendmentSteps {
    @Inject
    Caller caller;

    @Inject
    SeparationOfDuty duty;

    @Inject
    Amendments amendments;

    @Inject
    Plans plans;

    @Inject
    PlanTexts texts;

    @Inject
    SignedTasks tasks;

    @Inject
    SignedRecord<Amendment> papers;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** From here on it changes what it changed now, whatever happens to the tasks meanwhile. */
    Amendment submit(Amendment amendment, String note) {
        amendment.submit(tasks.changes(amendment.plan), Stamp.of(caller, clock));
        journal.append(AMENDMENT_SUBMITTED, amendment, note);
        return amendment;
    }

    Amendment withdraw(Amendment amendment) {
        amendment.giveBack(null, BusinessClock.now(clock));
        journal.append(AMENDMENT_WITHDRAWN, amendment);
        return amendment;
    }

    Amendment giveBack(Amendment amendment, String reason) {
        amendment.giveBack(reason, BusinessClock.now(clock));
        journal.append(AMENDMENT_RETURNED, amendment, reason);
        return amendment;
    }

    Amendment issue(Amendment amendment, IssuanceDraft issuance) {
        amendment.requireSubmitted();
        if (!duty.allows(amendment.submitted.byId(), amendment.unitId())) {
            throw AmendmentProblem.AMENDMENT_SUBMITTER_CANNOT_ISSUE.problem();
        }
        if (plans.numbered(amendment.unit(), issuance)) {
            throw Problem.invalid("/number", AmendmentProblem.AMENDMENT_NUMBER_TAKEN);
        }
        amendment.issue(issuance, amendments.since(amendment), BusinessClock.today(clock), BusinessClock.now(clock));
        var kept = amendment.after.byId().keySet();
        tasks.move(amendment.plan, clause -> Clause.standing(clause, kept));
        texts.amend(amendment.plan, amendment.after);
        tasks.sign(amendment.tasks);
        papers.keep(amendment);
        journal.append(AMENDMENT_ISSUED, amendment);
        return amendment;
    }
}
