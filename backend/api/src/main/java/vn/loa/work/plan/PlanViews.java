package vn.loa.work.plan;

import static vn.loa.people.access.Action.PLAN_CLOSE;
import static vn.loa.people.access.Action.PLAN_EDIT;
import static vn.loa.people.access.Action.PLAN_ISSUE;
import static vn.loa.people.access.Action.PLAN_READ;
import static vn.loa.people.access.Action.PLAN_RETURN;
import static vn.loa.people.access.Action.PLAN_SUBMIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Scope;
import vn.loa.people.account.SeparationOfDuty;
import vn.loa.people.unit.Units;

/** Plans as clients read them. */
@ApplicationScoped
public class PlanViews {
    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    SeparationOfDuty duty;

    @Inject
    Units units;

    @Inject
    PlanFigures figures;

    @Inject
    PlanWarnings warnings;

    public PlanView view(Plan plan) {
        return views(List.of(plan)).getFirst();
    }

    Page<PlanView> list(PlanFilter filter, Paging paging) {
        var within = filter.within == null ? null : units.get(filter.within).unitPath();
        var listing = Listing.of("plan p", "p.id")
                .where("p.unit_id = :unit", "unit", filter.unit)
                .where("p.unit_path <@ cast(:within as ltree)", "within", within)
                .where("p.year = :year", "year", filter.year)
                .where("p.state = :state", "state", filter.state == null ? null : filter.state.name())
                .where("p.programme = :programme", "programme", filter.programme)
                .search("p.search", filter.q)
                .sortable("year", "p.year", "integer")
                .sortable("title", "p.title", "text")
                .sortable("issuedOn", "coalesce(p.issued_on, date '9999-12-31')", "date")
                .sortedBy("-year,title");
        return scope.narrow(listing, "p", "p.state <> 'DRAFT'", "p.state in ('ISSUED', 'CLOSED')")
                .page(em, paging, this::load);
    }

    private List<PlanView> load(List<UUID> ids) {
        return views(Plan.<Plan>list(
                        "from Plan p join fetch p.unit left join fetch p.parentPlan left join fetch p.copiedFrom where p.id in ?1",
                        ids)
                .stream()
                .sorted(Comparator.comparing(plan -> ids.indexOf(plan.id())))
                .toList());
    }

    private List<PlanView> views(List<Plan> plans) {
        var ids = plans.stream().map(Plan::id).toList();
        // First: whatever is unwritten yet is flushed by these, and only then is the version final.
        var figures = this.figures.of(ids);
        var warnings = this.warnings.of(ids);
        return plans.stream()
                .map(plan -> PlanView.of(plan, figures.get(plan.id()), warnings.get(plan.id()), can(plan)))
                .toList();
    }

    /** Submitting also means withdrawing what waits, closing also reopening what is closed. */
    private List<Action> can(Plan plan) {
        var possible =
                switch (plan.state) {
                    case DRAFT -> List.of(PLAN_READ, PLAN_EDIT, PLAN_SUBMIT);
                    case SUBMITTED -> List.of(PLAN_READ, PLAN_SUBMIT, PLAN_RETURN, PLAN_ISSUE);
                    case ISSUED, CLOSED -> List.of(PLAN_READ, PLAN_CLOSE);
                };
        return caller.allowed(plan, possible).stream()
                .filter(action -> action != PLAN_ISSUE || duty.allows(plan.submittedById, plan.unitId()))
                .toList();
    }
}
