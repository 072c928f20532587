package vn.loa.work.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.sql.Sql;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.plan.Plan;

/** The titles of the activities money was spent on: all that an expenditure needs from an activity. */
@ApplicationScoped
class ActivityTitles {
    @Inject
    Sql sql;

    /** 422 at {@code pointer} unless it is an activity of {@code plan}; null is none. */
    void require(String pointer, UUID id, Plan plan) {
        if (id == null) {
            return;
        }
        sql.of("select id, title as name from activity where id = :id and plan_id = :plan")
                .bind("id", id)
                .bind("plan", plan.id())
                .first(Ref.class)
                .orElseThrow(() -> Problem.invalid(pointer, Fault.UNKNOWN_REFERENCE));
    }

    Map<UUID, Ref> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? new HashMap<>()
                : sql.of("select id, title as name from activity where id = any (:ids)")
                        .bind("ids", ids)
                        .map(Ref.class, Ref::id);
    }
}
