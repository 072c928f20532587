package vn.loa.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.loa.problem.Fault;

/** The plans that anybody may read. */
@ApplicationScoped
public class PublicPlans {
    @Inject
    Plans plans;

    /** 404 for a plan that is not public, by the same statement as for one that is not there. */
    public Plan get(UUID id) {
        return plans.open(id).orElseThrow(Fault.NO_SUCH_THING::problem);
    }

    /** The newest first. */
    public List<Plan> of(Collection<UUID> units) {
        return plans.open(units);
    }
}
