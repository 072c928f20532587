package vn.loa.work.beginning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.loa.people.access.Action;
import vn.loa.people.unit.Units;
import vn.loa.work.plan.Descent;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanBeginnings;
import vn.loa.work.plan.Targets;
import vn.loa.work.plan.Topics;

/** Creates a plan that carries out the superior one: it copies that plan's topics and targets, with links. */
@ApplicationScoped
class PlanDerivations {
    @Inject
    Units units;

    @Inject
    Topics topics;

    @Inject
    Targets targets;

    @Inject
    PlanBeginnings beginnings;

    Plan derive(Plan superior, DerivationDraft draft) {
        superior.requireIssued();
        var unit = units.at("/unit", draft.unit(), Action.PLAN_EDIT);
        var derived = new DerivedPlan(superior, unit, draft);
        topics.of(superior).forEach(derived::handDown);
        targets.of(superior).forEach(derived::handDown);
        return beginnings.begin(null, derived.content(), new Descent(null, derived.links()));
    }
}
