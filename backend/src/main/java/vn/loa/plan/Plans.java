package vn.loa.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.loa.access.Action;
import vn.loa.access.Caller;
import vn.loa.http.Fault;
import vn.loa.http.Problem;

/** The door to plans: asking for a row says what for, and asking is authorizing. */
@ApplicationScoped
public class Plans {
    @Inject
    Caller caller;

    /** 404 when there is none to see, 403 when {@code action} is not allowed on it. */
    public Plan get(UUID id, Action action) {
        Plan plan = Plan.findById(id);
        caller.require(action, plan);
        return plan;
    }

    /** The plan a draft names: 422 at {@code pointer} when unknown or invisible, 403 when the action is not allowed on it. Null stays null. */
    public Plan named(String pointer, UUID id, Action action) {
        if (id == null) {
            return null;
        }
        Plan plan = Plan.findById(id);
        if (plan == null || !caller.sees(plan)) {
            throw Problem.invalid(pointer, Fault.UNKNOWN_REFERENCE);
        }
        caller.require(action, plan);
        return plan;
    }

    /** The clause of {@code plan} a draft names; 422 at {@code pointer} for any other. Null stays null. */
    public Clause clause(String pointer, UUID id, Plan plan) {
        if (id == null) {
            return null;
        }
        Clause clause = Clause.findById(id);
        if (clause == null || !clause.plan.id().equals(plan.id())) {
            throw Problem.invalid(pointer, Fault.UNKNOWN_REFERENCE);
        }
        return clause;
    }

    /** The topics of {@code plan} a draft names, in its order; 422 at the index of a foreign or repeated one. */
    public List<Topic> topics(String pointer, List<UUID> ids, Plan plan) {
        var known = new HashMap<UUID, Topic>();
        if (!ids.isEmpty()) {
            Topic.<Topic>list("plan = ?1 and id in ?2", plan, ids).forEach(topic -> known.put(topic.id, topic));
        }
        var named = new ArrayList<Topic>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < ids.size(); i++) {
            var topic = known.get(ids.get(i));
            if (topic == null) {
                throw Problem.invalid(pointer + "/" + i, Fault.UNKNOWN_REFERENCE);
            }
            if (!seen.add(topic.id)) {
                throw Problem.invalid(pointer + "/" + i, Fault.REPEATED);
            }
            named.add(topic);
        }
        return named;
    }

    /** The plan's text in its order, parents before children. */
    public List<Clause> clauses(Plan plan) {
        return Clause.list("plan = ?1 order by position", plan);
    }

    public List<Topic> topics(Plan plan) {
        return Topic.list("plan = ?1 order by position", plan);
    }

    public List<Target> targets(Plan plan) {
        return Target.list("plan = ?1 order by position", plan);
    }
}
