package vn.loa.work.budget;

import static vn.loa.people.access.Action.BUDGET_EDIT;
import static vn.loa.people.access.Action.BUDGET_READ;
import static vn.loa.work.budget.ExpenditureFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.access.Action;
import vn.loa.people.door.Door;
import vn.loa.problem.Fault;
import vn.loa.work.plan.PlanState;

/** The door to a budget's expenditures. */
@ApplicationScoped
class Expenditures extends Door<Expenditure, ExpenditureView> {
    @Inject
    Budgets budgets;

    @Inject
    BudgetLines lines;

    @Inject
    ActivityTitles activities;

    @Inject
    Caps caps;

    Expenditures() {
        super(
                Expenditure.class,
                "join fetch e.budget b join fetch b.plan join fetch e.unit join fetch e.line l join fetch l.allocation");
    }

    Expenditure get(UUID budget, UUID id, Action action) {
        budgets.get(budget, BUDGET_READ);
        var expenditure = find(id);
        if (expenditure != null && !expenditure.budget.id().equals(budget)) {
            throw Fault.NO_SUCH_THING.problem();
        }
        return get(id, action);
    }

    Expenditure get(UUID budget, UUID id, Action action, String ifMatch) {
        get(budget, id, action);
        return get(id, action, ifMatch);
    }

    Expenditure create(Budget budget, ExpenditureDraft draft) {
        budget.plan().requireOpen();
        var line = lines.named("/line", draft.line(), budget);
        activities.require("/activity", draft.activity(), budget.plan());
        var expenditure = new Expenditure(budget, line, draft, stamp());
        caps.spend(line, draft.amount());
        return create(EXPENDITURE_RECORDED, expenditure);
    }

    Expenditure edit(Expenditure expenditure, ExpenditureDraft draft) {
        var budget = expenditure.budget;
        var held = expenditure.line;
        var chosen = lines.named("/line", draft.line(), budget);
        activities.require("/activity", draft.activity(), budget.plan());
        var before = expenditure.draft();
        expenditure.edit(chosen, draft);
        caps.respend(held, before.amount(), chosen, draft.amount());
        return recorded(EXPENDITURE_EDITED, expenditure, before, draft);
    }

    Expenditure makeVoid(Expenditure expenditure, String reason) {
        expenditure.makeVoid(reason, now());
        caps.spend(expenditure.line, -expenditure.amount);
        return recorded(EXPENDITURE_VOIDED, expenditure, reason);
    }

    Page<ExpenditureView> list(Budget budget, ExpenditureFilter filter, Paging paging) {
        var listing = Listing.of("expenditure e", "e.id")
                .where("e.budget_id = :budget", "budget", budget.id())
                .where("e.line_id = :line", "line", filter.line)
                .where("e.activity_id = :activity", "activity", filter.activity)
                .where("(e.voucher is null and e.voided_at is null) = :missing", "missing", filter.missingVoucher)
                .where("(e.voided_at is not null) = :voided", "voided", filter.voided)
                .where("e.spent_on >= :from", "from", filter.from)
                .where("e.spent_on <= :to", "to", filter.to)
                .sortable("on", "e.spent_on", "date")
                .sortable("amount", "e.amount", "bigint")
                .sortedBy("-on");
        return page(listing, paging);
    }

    @Override
    protected List<ExpenditureView> views(List<Expenditure> expenditures) {
        var titles = activities.of(expenditures.stream()
                .map(expenditure -> expenditure.activityId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return expenditures.stream()
                .map(expenditure ->
                        ExpenditureView.of(expenditure, titles.get(expenditure.activityId), can(expenditure)))
                .toList();
    }

    private List<Action> can(Expenditure expenditure) {
        boolean open = expenditure.voidedAt == null && expenditure.budget.plan().state() != PlanState.CLOSED;
        return caller.allowed(expenditure, open ? List.of(BUDGET_READ, BUDGET_EDIT) : List.of(BUDGET_READ));
    }
}
