package vn.loa.paper.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.loa.people.door.SignedRecord;
import vn.loa.work.plan.Clauses;
import vn.loa.work.plan.Plan;
import vn.loa.work.task.Tasks;

/** Papers of plans: with and without the table of tasks, kept when the plan is issued. */
@ApplicationScoped
class SignedPlans implements SignedRecord<Plan> {
    @Inject
    Clauses clauses;

    @Inject
    Tasks tasks;

    @Inject
    SignedPapers papers;

    @Inject
    Layout.Catalogue layouts;

    @Override
    public void keep(Plan plan) {
        for (boolean annexed : List.of(false, true)) {
            papers.keep(
                    PaperKind.PLAN,
                    plan.id(),
                    annexed,
                    paper(plan, annexed),
                    plan.issuance().issuedOn(),
                    Attested.words(plan.unit(), plan.documentNumber()));
        }
    }

    /** As it would be signed now. */
    PaperView paper(Plan plan, boolean annexed) {
        return PaperOfPlan.of(
                plan, clauses.of(plan), annexed ? tasks.lines(plan) : List.of(), layouts.of(plan.issuance()));
    }

    /** Who may not read the plan's tasks gets the paper without them. */
    boolean annexed(Plan plan, boolean asked) {
        return asked && tasks.readable(plan);
    }
}
