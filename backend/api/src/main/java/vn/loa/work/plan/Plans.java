package vn.loa.work.plan;

import static vn.loa.people.access.Action.PLAN_EDIT;
import static vn.loa.people.access.Action.PLAN_READ;
import static vn.loa.work.plan.PlanFact.PLAN_CREATED;
import static vn.loa.work.plan.PlanFact.PLAN_DELETED;
import static vn.loa.work.plan.PlanFact.PLAN_EDITED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.loa.kernel.http.Constraint;
import vn.loa.kernel.http.EntityTags;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.journal.Journal;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** The door to plans: asking for a row says what for, and asking is authorizing. */
@ApplicationScoped
public class Plans {
    private static final Set<String> USES = Set.of(
            "task_plan_id_fkey",
            "task_clause_id_fkey",
            "activity_plan_id_fkey",
            "budget_plan_id_fkey",
            "report_plan_id_fkey",
            "plan_parent_plan_id_fkey");

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Units units;

    @Inject
    Journal journal;

    @Inject
    PlanFigures figures;

    @Inject
    Clock clock;

    /** 404 when there is none to see, 403 when {@code action} is not allowed on it. */
    public Plan get(UUID id, Action action) {
        Plan plan = Plan.findById(id);
        caller.require(action, plan);
        return plan;
    }

    /** {@link #get(UUID, Action)} for a change: 428 or 412 unless the caller has seen the plan as it is. */
    Plan get(UUID id, Action action, String ifMatch) {
        var plan = get(id, action);
        EntityTags.match(ifMatch, plan.version());
        return plan;
    }

    /** Whether any plan has this id, visible or not: a client's own id must be new to the whole database. */
    boolean exists(UUID id) {
        return Plan.findById(id) != null;
    }

    Plan create(UUID id, PlanDraft draft) {
        var unit = units.at("/unit", draft.unit(), PLAN_EDIT);
        var plan = new Plan(id, unit, draft, named("/parentPlan", draft.parentPlan(), PLAN_READ), clock.instant());
        plan.persist();
        Constraint.guard("plan_pkey", Fault.STALE.problem(), () -> journal.append(PLAN_CREATED, plan));
        return plan;
    }

    Plan edit(Plan plan, PlanDraft draft) {
        var before = plan.edit(draft, parentOf(plan, draft.parentPlan()), clock.instant());
        em.flush();
        journal.append(PLAN_EDITED, plan, before, plan.draft());
        return plan;
    }

    /** A draft under which nothing was planned or done leaves only its journal. */
    void delete(Plan plan) {
        plan.requireDraft();
        plan.delete();
        Constraint.guard(USES, PlanProblem.PLAN_IN_USE.problem(), () -> journal.append(PLAN_DELETED, plan));
    }

    /** A plan at a glance, for other nouns' views. */
    public PlanSummary summary(Plan plan) {
        return new PlanSummary(
                plan.id(),
                plan.title,
                plan.year,
                plan.state,
                plan.documentNumber(),
                figures.of(plan).progress());
    }

    /** The superior plan a draft names: what stands already may stay, and no plan is above itself. */
    private Plan parentOf(Plan plan, UUID parent) {
        if (plan.parentPlan != null && plan.parentPlan.id().equals(parent)) {
            return plan.parentPlan;
        }
        var named = named("/parentPlan", parent, PLAN_READ);
        for (var above = named; above != null; above = above.parentPlan) {
            if (above.id().equals(plan.id())) {
                throw Problem.invalid("/parentPlan", PlanProblem.PLAN_OWN_PARENT);
            }
        }
        return named;
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

    /** The clauses items of a list name, place by place; 422 at each {@code /items/…/clause} that is not of {@code plan}. */
    List<Clause> clauses(List<UUID> ids, Plan plan) {
        var known = new HashMap<UUID, Clause>();
        if (ids.stream().anyMatch(Objects::nonNull)) {
            clauses(plan).forEach(clause -> known.put(clause.id, clause));
        }
        var problem = Fault.INVALID_DATA.problem();
        var named = new ArrayList<Clause>();
        boolean wrong = false;
        for (int i = 0; i < ids.size(); i++) {
            named.add(known.get(ids.get(i)));
            if (ids.get(i) != null && named.get(i) == null) {
                problem.at("/items/" + i + "/clause", Fault.UNKNOWN_REFERENCE);
                wrong = true;
            }
        }
        if (wrong) {
            throw problem;
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
