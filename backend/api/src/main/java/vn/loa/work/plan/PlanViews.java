package vn.loa.work.plan;

import static vn.loa.people.access.Action.PLAN_CLOSE;
import static vn.loa.people.access.Action.PLAN_EDIT;
import static vn.loa.people.access.Action.PLAN_ISSUE;
import static vn.loa.people.access.Action.PLAN_PUBLISH;
import static vn.loa.people.access.Action.PLAN_READ;
import static vn.loa.people.access.Action.PLAN_RETURN;
import static vn.loa.people.access.Action.PLAN_SUBMIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.account.SeparationOfDuty;

/** Plans as clients read them. */
@ApplicationScoped
class PlanViews {
    private static final String[] READS = Stream.concat(Stream.of(PlanFigures.READ), PlanWarnings.READS.stream())
            .toArray(String[]::new);

    @Inject
    Caller caller;

    @Inject
    SeparationOfDuty duty;

    @Inject
    PlanFigures figures;

    @Inject
    PlanWarnings warnings;

    List<PlanView> of(List<Plan> plans) {
        var found = figures.read(Plan.idsOf(plans), READS);
        var figures = PlanFigures.of(found);
        var warnings = this.warnings.of(plans, found);
        return plans.stream()
                .map(plan -> PlanView.of(plan, figures.get(plan.id()), warnings.get(plan.id()), can(plan)))
                .toList();
    }

    /** The right to submit includes withdrawing a submission, the right to close includes reopening. */
    private List<Action> can(Plan plan) {
        var possible =
                switch (plan.state) {
                    case DRAFT -> List.of(PLAN_READ, PLAN_EDIT, PLAN_SUBMIT);
                    case SUBMITTED -> List.of(PLAN_READ, PLAN_SUBMIT, PLAN_RETURN, PLAN_ISSUE);
                    case ISSUED, CLOSED -> List.of(PLAN_READ, PLAN_CLOSE, PLAN_PUBLISH);
                };
        return caller.allowed(plan, possible).stream()
                .filter(action -> action != PLAN_ISSUE || duty.allows(plan.submitted.byId(), plan.unitId()))
                .toList();
    }
}
