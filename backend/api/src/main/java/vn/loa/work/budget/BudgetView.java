package vn.loa.work.budget;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.kernel.http.Warning;
import vn.loa.people.access.Action;
import vn.loa.people.unit.UnitRef;

record BudgetView(
        UUID id,
        UnitRef unit,
        Ref plan,
        @Schema(examples = "2022") int year,
        List<AllocationView> allocations,
        List<LineView> lines,
        BudgetTotals totals,
        List<Warning> warnings,
        int version,
        List<Action> can)
        implements Versioned {

    static BudgetView of(
            Budget budget,
            List<AllocationView> allocations,
            List<LineView> lines,
            List<Warning> warnings,
            List<Action> can) {
        return new BudgetView(
                budget.id(),
                budget.unit().ref(),
                budget.plan().ref(),
                budget.plan().year(),
                allocations,
                lines,
                BudgetTotals.of(allocations, lines),
                warnings,
                budget.version(),
                can);
    }
}
