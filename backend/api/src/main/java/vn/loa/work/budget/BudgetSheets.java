package vn.loa.work.budget;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static vn.loa.people.access.Action.BUDGET_EDIT;
import static vn.loa.people.access.Action.BUDGET_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Warning;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Scope;
import vn.loa.work.plan.PlanState;

/** Budgets as they are shown, each with its sources, lines and sums, in a number of statements that does not grow with them. */
@ApplicationScoped
class BudgetSheets {
    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    Tongue tongue;

    Page<BudgetView> page(UUID plan, UUID unit, Paging paging) {
        var listing = Listing.of("budget b join plan p on p.id = b.plan_id", "b.id")
                .where("b.plan_id = :plan", "plan", plan)
                .where("b.unit_id = :unit", "unit", unit)
                .sortable("year", "p.year", "integer")
                .sortable("title", "p.title", "text")
                .sortedBy("-year");
        return scope.narrow(listing, "b", "p.state <> 'DRAFT'").page(em, paging, this::views);
    }

    BudgetView view(Budget budget) {
        return views(List.of(budget.id())).getFirst();
    }

    private List<BudgetView> views(List<UUID> ids) {
        var allocations = Allocation.<Allocation>list("budget.id in ?1", ids).stream()
                .collect(groupingBy(allocation -> allocation.budget.id()));
        var lines = BudgetLine.<BudgetLine>list("""
                        from BudgetLine l join fetch l.allocation left join fetch l.task t left join fetch t.clause left join fetch l.channel
                        where l.budget.id in ?1 order by l.position
                        """, ids).stream().collect(groupingBy(line -> line.budget.id()));
        var vouchers = Vouchers.of(ids, em);
        return Budget.<Budget>list("from Budget b join fetch b.plan join fetch b.unit where b.id in ?1", ids).stream()
                .sorted(Comparator.comparing(budget -> ids.indexOf(budget.id())))
                .map(budget -> view(
                        budget,
                        allocations.getOrDefault(budget.id(), List.of()),
                        lines.getOrDefault(budget.id(), List.of()).stream()
                                .map(line -> LineView.of(line, vouchers.apply(line.id())))
                                .toList()))
                .toList();
    }

    private BudgetView view(Budget budget, List<Allocation> allocations, List<LineView> lines) {
        var spent = lines.stream().collect(groupingBy(LineView::allocation, summingLong(LineView::spent)));
        var views = allocations.stream()
                .sorted(Comparator.comparing(Allocation::source))
                .map(allocation -> AllocationView.of(allocation, spent.getOrDefault(allocation.id(), 0L)))
                .toList();
        return BudgetView.of(budget, views, lines, warnings(views, lines), can(budget));
    }

    private List<Action> can(Budget budget) {
        boolean open = budget.plan().state() != PlanState.CLOSED;
        return caller.allowed(budget, open ? List.of(BUDGET_READ, BUDGET_EDIT) : List.of(BUDGET_READ));
    }

    private List<Warning> warnings(List<AllocationView> allocations, List<LineView> lines) {
        var sources = allocations.stream()
                .filter(allocation -> allocation.amount() == null)
                .map(allocation -> new Warning(
                        "ALLOCATION_WITHOUT_AMOUNT",
                        allocation.id(),
                        tongue.say(
                                "Nguồn {0} chưa được giao số tiền.",
                                "The {0} has not been given an amount yet.",
                                allocation.source().called(tongue.language()))));
        var missing = lines.stream()
                .filter(line -> line.missingVouchers() > 0)
                .map(line -> new Warning(
                        "MISSING_VOUCHER",
                        line.id(),
                        tongue.say(
                                "“{0}” còn {1} khoản chi chưa có chứng từ.",
                                "“{0}” has {1} expenditures without a voucher.", line.name(), line.missingVouchers())));
        return Stream.concat(sources, missing).toList();
    }
}
