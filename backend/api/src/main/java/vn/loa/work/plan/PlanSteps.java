package vn.loa.work.plan;

import static vn.loa.work.plan.PlanFact.*;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.people.access.Caller;
import vn.loa.people.account.SeparationOfDuty;
import vn.loa.people.door.SignedRecord;
import vn.loa.people.door.Stamp;
import vn.loa.people.journal.Journal;

/** A plan's steps from draft to closed; the journal records each step. */
@ApplicationScoped
class PlanSteps {
    private static final String ALONE =
            "Người trình đồng thời ký ban hành: đơn vị chỉ có một tài khoản vừa lãnh đạo vừa điều phối.";

    @Inject
    Caller caller;

    @Inject
    SeparationOfDuty duty;

    @Inject
    Clauses clauses;

    @All
    List<SignedRecord<Plan>> records;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Plan submit(Plan plan, String note) {
        plan.requireDraft();
        if (clauses.none(plan)) {
            throw PlanProblem.PLAN_INCOMPLETE.problem().at("/clauses", PlanProblem.PLAN_WITHOUT_CLAUSES);
        }
        plan.submit(Stamp.of(caller, clock));
        journal.append(PLAN_SUBMITTED, plan, note);
        return plan;
    }

    Plan withdraw(Plan plan) {
        plan.withdraw(BusinessClock.now(clock));
        journal.append(PLAN_WITHDRAWN, plan);
        return plan;
    }

    Plan giveBack(Plan plan, String reason) {
        plan.giveBack(reason, BusinessClock.now(clock));
        journal.append(PLAN_RETURNED, plan, reason);
        return plan;
    }

    Plan issue(Plan plan, IssuanceDraft issuance) {
        plan.requireSubmitted();
        if (!duty.allows(plan.submitted.byId(), plan.unitId())) {
            throw PlanProblem.PLAN_SUBMITTER_CANNOT_ISSUE.problem();
        }
        boolean alone = caller.accountId().equals(plan.submitted.byId());
        plan.issue(issuance, BusinessClock.today(clock), BusinessClock.now(clock));
        records.forEach(record -> record.keep(plan));
        journal.append(PLAN_ISSUED, plan, alone ? ALONE : null);
        return plan;
    }

    Plan close(Plan plan, String reason) {
        plan.close(reason, BusinessClock.now(clock));
        journal.append(PLAN_CLOSED, plan, reason);
        return plan;
    }

    Plan reopen(Plan plan) {
        plan.reopen(BusinessClock.now(clock));
        journal.append(PLAN_REOPENED, plan);
        return plan;
    }

    Plan makePublic(Plan plan) {
        plan.makePublic(BusinessClock.now(clock));
        journal.append(PLAN_MADE_PUBLIC, plan);
        return plan;
    }

    Plan makePrivate(Plan plan) {
        plan.makePrivate(BusinessClock.now(clock));
        journal.append(PLAN_MADE_PRIVATE, plan);
        return plan;
    }
}
