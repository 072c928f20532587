package vn.loa.work.budget;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static vn.loa.people.access.Action.BUDGET_EDIT;
import static vn.loa.people.access.Action.BUDGET_READ;
import static vn.loa.work.budget.BudgetFact.BUDGET_CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Warning;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.access.Action;
import vn.loa.people.door.Door;
import vn.loa.work.plan.PlanFunding;
import vn.loa.work.plan.PlanState;
import vn.loa.work.plan.Plans;

/** The door to budgets. */
@ApplicationScoped
class Budgets extends Door<Budget, BudgetView> {
    /** A note of the budget's own, so in the language of its papers. */
    private static final String AS_THE_PLAN_SAYS = "Theo văn bản kế hoạch";

    @Inject
    Plans plans;

    @Inject
    Allocations allocations;

    @Inject
    BudgetLines lines;

    @Inject
    PlanFunding funding;

    @Inject
    Tongue tongue;

    Budgets() {
        super(Budget.class, "join fetch e.plan join fetch e.unit");
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("budget_plan_key", BudgetProblem.BUDGET_EXISTS));
    }

    /** It begins with the sources and sums that the plan's own paper names. */
    Budget create(BudgetDraft draft) {
        var plan = plans.named("/plan", draft.plan(), BUDGET_EDIT);
        plan.requireOpen();
        var budget = create(BUDGET_CREATED, new Budget(plan, now()));
        funding.of(plan).stream()
                .map(named -> new AllocationDraft(named.source(), named.amount(), AS_THE_PLAN_SAYS))
                .forEach(allocation -> allocations.create(budget, allocation));
        return budget;
    }

    Page<BudgetView> list(UUID plan, UUID unit, Paging paging) {
        var listing = Listing.of("budget b join plan p on p.id = b.plan_id", "b.id")
                .where("b.plan_id = :plan", "plan", plan)
                .where("b.unit_id = :unit", "unit", unit)
                .sortable("year", "p.year", "integer")
                .sortable("title", "p.title", "text")
                .sortedBy("-year");
        return page(scope.narrow(listing, "b", null, BUDGET_READ, "p.state <> 'DRAFT'"), paging);
    }

    @Override
    protected List<BudgetView> views(List<Budget> budgets) {
        var ids = Budget.idsOf(budgets);
        var given = allocations.of(ids).stream().collect(groupingBy(allocation -> allocation.budget.id()));
        var written = lines.of(ids).stream().collect(groupingBy(line -> line.budget.id()));
        var vouchers = Vouchers.of(ids, sql);
        return budgets.stream()
                .map(budget -> view(
                        budget,
                        given.getOrDefault(budget.id(), List.of()),
                        written.getOrDefault(budget.id(), List.of()).stream()
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
