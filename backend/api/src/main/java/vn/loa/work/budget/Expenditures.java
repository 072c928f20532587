package vn.loa.work.budget;

import static vn.loa.people.access.Action.BUDGET_EDIT;
import static vn.loa.people.access.Action.BUDGET_READ;
import static vn.loa.work.budget.ExpenditureFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Ref;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Fault;
import vn.loa.work.plan.PlanState;

/** The door to a budget's expenditures. */
@ApplicationScoped
class Expenditures {
    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Budgets budgets;

    @Inject
    ActivityTitles activities;

    @Inject
    Caps caps;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Expenditure get(UUID budget, UUID id, Action action) {
        budgets.get(budget, BUDGET_READ);
        Expenditure expenditure = Expenditure.findById(id);
        if (expenditure != null && !expenditure.budget.id().equals(budget)) {
            throw Fault.NO_SUCH_THING.problem();
        }
        caller.require(action, expenditure);
        return expenditure;
    }

    Expenditure record(Budget budget, ExpenditureDraft draft) {
        budget.plan().requireOpen();
        var line = budgets.line("/line", draft.line(), budget);
        activities.require("/activity", draft.activity(), budget.plan());
        var expenditure = new Expenditure(budget, line, draft, caller.accountId(), caller.name(), clock.instant());
        caps.spend(line, draft.amount());
        expenditure.persist();
        journal.append(EXPENDITURE_RECORDED, expenditure);
        return expenditure;
    }

    Expenditure edit(Expenditure expenditure, ExpenditureDraft draft) {
        var budget = expenditure.budget;
        var held = expenditure.line;
        var chosen = budgets.line("/line", draft.line(), budget);
        activities.require("/activity", draft.activity(), budget.plan());
        var before = expenditure.edit(chosen, draft);
        caps.respend(held, before.amount(), chosen, draft.amount());
        journal.append(EXPENDITURE_EDITED, expenditure, before, draft);
        return expenditure;
    }

    Expenditure makeVoid(Expenditure expenditure, String reason) {
        expenditure.makeVoid(reason, clock.instant());
        caps.spend(expenditure.line, -expenditure.amount);
        journal.append(EXPENDITURE_VOIDED, expenditure, reason);
        return expenditure;
    }

    Page<ExpenditureView> page(Budget budget, ExpenditureFilter filter, Paging paging) {
        return Listing.of("expenditure e", "e.id")
                .where("e.budget_id = :budget", "budget", budget.id())
                .where("e.line_id = :line", "line", filter.line)
                .where("e.activity_id = :activity", "activity", filter.activity)
                .where("(e.voucher is null and e.voided_at is null) = :missing", "missing", filter.missingVoucher)
                .where("(e.voided_at is not null) = :voided", "voided", filter.voided)
                .where("e.spent_on >= :from", "from", filter.from)
                .where("e.spent_on <= :to", "to", filter.to)
                .sortable("on", "e.spent_on", "date")
                .sortable("amount", "e.amount", "bigint")
                .sortedBy("-on")
                .page(em, paging, this::views);
    }

    ExpenditureView view(Expenditure expenditure) {
        var activity = expenditure.activityId;
        return view(expenditure, activities.of(activity == null ? List.of() : List.of(activity)));
    }

    private List<ExpenditureView> views(List<UUID> ids) {
        var expenditures = Expenditure.<Expenditure>list("""
                        from Expenditure e join fetch e.budget b join fetch b.plan join fetch e.unit join fetch e.line l join fetch l.allocation
                        where e.id in ?1
                        """, ids);
        var titles = activities.of(expenditures.stream()
                .map(expenditure -> expenditure.activityId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return expenditures.stream()
                .sorted(Comparator.comparing(expenditure -> ids.indexOf(expenditure.id())))
                .map(expenditure -> view(expenditure, titles))
                .toList();
    }

    private ExpenditureView view(Expenditure expenditure, Map<UUID, Ref> titles) {
        boolean open = expenditure.voidedAt == null && expenditure.budget.plan().state() != PlanState.CLOSED;
        var can = caller.allowed(expenditure, open ? List.of(BUDGET_READ, BUDGET_EDIT) : List.of(BUDGET_READ));
        return ExpenditureView.of(expenditure, titles.get(expenditure.activityId), can);
    }
}
