package vn.loa.beginning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.loa.access.Action;
import vn.loa.plan.Descent;
import vn.loa.plan.Plan;
import vn.loa.plan.PlanBeginnings;
import vn.loa.plan.Plans;
import vn.loa.unit.Units;

/** A plan that carries out the superior one: what that wants told and reached is handed down, with links. */
@ApplicationScoped
class PlanDerivations {
    @Inject
    Units units;

    @Inject
    Plans plans;

    @Inject
    PlanBeginnings beginnings;

    Plan derive(Plan superior, DerivationDraft draft) {
        superior.requireIssued();
        var unit = units.at("/unit", draft.unit(), Action.PLAN_EDIT);
        var derived = new DerivedPlan(superior, unit, draft);
        plans.topics(superior).forEach(derived::handDown);
        plans.targets(superior).forEach(derived::handDown);
        return beginnings.begin(null, derived.content(), new Descent(null, derived.links()));
    }
}
