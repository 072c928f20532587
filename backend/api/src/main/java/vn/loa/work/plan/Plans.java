package vn.loa.work.plan;

import static vn.loa.people.access.Action.PLAN_EDIT;
import static vn.loa.people.access.Action.PLAN_READ;
import static vn.loa.work.plan.PlanFact.PLAN_CREATED;
import static vn.loa.work.plan.PlanFact.PLAN_DELETED;
import static vn.loa.work.plan.PlanFact.PLAN_EDITED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.access.Action;
import vn.loa.people.door.Door;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** The door to plans. */
@ApplicationScoped
public class Plans extends Door<Plan, PlanView> {
    private static final String ORIGINAL_DROPPED = "Bỏ văn bản đã ký %s; bản ký do Loa lập.";
    private static final Set<String> USES = Set.of(
            "task_plan_id_fkey",
            "task_clause_id_fkey",
            "activity_plan_id_fkey",
            "budget_plan_id_fkey",
            "report_plan_id_fkey",
            "plan_parent_plan_id_fkey");

    @Inject
    Units units;

    @Inject
    PlanFigures figures;

    @Inject
    PlanViews views;

    Plans() {
        super(Plan.class, "join fetch e.unit left join fetch e.parentPlan left join fetch e.copiedFrom");
    }

    /** Two creations at one chosen id: the second fails. */
    @Override
    public List<Constraint> constraints() {
        return List.of(
                new Constraint("plan_pkey", Fault.STALE),
                new Constraint("plan_number_key", "/number", PlanProblem.PLAN_NUMBER_TAKEN));
    }

    Plan create(UUID id, PlanDraft draft) {
        var unit = units.at("/unit", draft.unit(), PLAN_EDIT);
        var parent = named("/parentPlan", draft.parentPlan(), PLAN_READ);
        return create(PLAN_CREATED, new Plan(id, unit, draft, parent, now()));
    }

    Plan edit(Plan plan, PlanDraft draft) {
        var before = plan.draft();
        plan.edit(draft, parentOf(plan, draft.parentPlan()), now());
        return recorded(PLAN_EDITED, plan, before, plan.draft());
    }

    /** Its paper will be Loa's own. */
    Plan dropOriginal(Plan plan) {
        var reason = ORIGINAL_DROPPED.formatted(plan.original().fileName());
        plan.dropOriginal(now());
        return recorded(PLAN_EDITED, plan, reason);
    }

    /** Deletes a draft without tasks or activities; only its journal remains. */
    void delete(Plan plan) {
        plan.requireDraft();
        remove(plan);
        Constraint.guard(USES, PlanProblem.PLAN_IN_USE.problem(), sql::flush);
        recorded(PLAN_DELETED, plan);
    }

    Page<PlanView> list(PlanFilter filter, Paging paging) {
        var listing = Listing.of("plan p", "p.id")
                .where("p.unit_id = :unit", "unit", filter.unit)
                .where("p.year = :year", "year", filter.year)
                .where("p.state = :state", "state", filter.state)
                .where("p.programme = :programme", "programme", filter.programme)
                .where("p.updated_at >= :updatedSince", "updatedSince", filter.updatedSince)
                .search("p.search", filter.q)
                .sortable("year", "p.year", "integer")
                .sortable("title", "p.title", "text")
                .sortable("issuedOn", "coalesce(p.issued_on, date '9999-12-31')", "date")
                .sortedBy("-year,title");
        return page(
                scope.narrow(
                        listing,
                        "p",
                        units.path(filter.within),
                        PLAN_READ,
                        "p.state <> 'DRAFT'",
                        "p.state in ('ISSUED', 'CLOSED')"),
                paging);
    }

    @Override
    protected List<PlanView> views(List<Plan> plans) {
        return views.of(plans);
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

    /** The plans of {@code unit} that are more than a draft, and drafts that were returned; the oldest first. */
    public List<Plan> known(Unit unit) {
        return list(
                "where unit = ?1 and (state <> ?2 or returnReason is not null) order by year, id",
                unit,
                PlanState.DRAFT);
    }

    /** Whether {@code unit} has used the number and notation for a plan in the year of the day. */
    public boolean numbered(Unit unit, IssuanceDraft issuance) {
        return any(
                "where unit = ?1 and issuance.number = ?2 and issuance.notation = ?3 and year(issuance.issuedOn) = ?4",
                unit,
                issuance.number(),
                issuance.notation(),
                issuance.issuedOn().getYear());
    }

    /** The superior plan a draft names: the current one may stay, and no plan is above itself. */
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
        var plan = named(pointer, id, caller::sees);
        if (plan != null) {
            caller.require(action, plan);
        }
        return plan;
    }

    /** The plan, where anybody may read it. */
    Optional<Plan> open(UUID id) {
        return first("e join fetch e.unit where e.id = ?1 and e.publicSince is not null", id);
    }

    /** Those of {@code units} that anybody may read, the newest first. */
    List<Plan> open(Collection<UUID> units) {
        return list(
                "e join fetch e.unit where holds(?1, e.unit.id) and e.publicSince is not null order by e.year desc, e.issuance.issuedOn desc, e.id",
                units);
    }
}
