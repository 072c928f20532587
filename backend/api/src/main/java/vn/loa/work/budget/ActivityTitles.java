package vn.loa.work.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.http.Ref;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.plan.Plan;

/** What money was spent on, by name: all that an expenditure needs of an activity. */
@ApplicationScoped
class ActivityTitles {
    @Inject
    EntityManager em;

    /** 422 at {@code pointer} unless it is an activity of {@code plan}; null is none. */
    void require(String pointer, UUID id, Plan plan) {
        if (id == null) {
            return;
        }
        var found = em.createNativeQuery("select count(*) from activity where id = :id and plan_id = :plan", Long.class)
                .setParameter("id", id)
                .setParameter("plan", plan.id())
                .getSingleResult();
        if ((Long) found == 0) {
            throw Problem.invalid(pointer, Fault.UNKNOWN_REFERENCE);
        }
    }

    Map<UUID, Ref> of(Collection<UUID> ids) {
        Map<UUID, Ref> titles = new HashMap<>();
        if (ids.isEmpty()) {
            return titles;
        }
        for (var row : em.createNativeQuery(
                        "select cast(id as text) as id, title from activity where id in (:ids)", Tuple.class)
                .setParameter("ids", ids)
                .getResultList()) {
            var tuple = (Tuple) row;
            var id = UUID.fromString((String) tuple.get("id"));
            titles.put(id, new Ref(id, (String) tuple.get("title")));
        }
        return titles;
    }
}
