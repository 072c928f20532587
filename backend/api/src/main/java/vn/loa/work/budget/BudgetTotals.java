package vn.loa.work.budget;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A budget's totals, in whole đồng. */
record BudgetTotals(
        @Schema(description = "Tổng số được giao, chỉ gồm nguồn đã có số. / What is given, of sources with an amount.")
        long allocated,

        @Schema(description = "Tổng dự toán. / What the lines estimate.")
        long estimated,

        long spent,

        @Schema(
                description =
                        "Được giao trừ đã chi, của các nguồn đã có số. / Given less spent, of sources with an amount.")
        long free,

        long missingVouchers,
        int sourcesWithoutAmount) {

    static BudgetTotals of(List<AllocationView> allocations, List<LineView> lines) {
        return new BudgetTotals(
                allocations.stream()
                        .map(AllocationView::amount)
                        .filter(Objects::nonNull)
                        .reduce(0L, Math::addExact),
                allocations.stream().map(AllocationView::estimated).reduce(0L, Math::addExact),
                allocations.stream().map(AllocationView::spent).reduce(0L, Math::addExact),
                allocations.stream()
                        .map(AllocationView::free)
                        .filter(Objects::nonNull)
                        .reduce(0L, Math::addExact),
                lines.stream().mapToLong(LineView::missingVouchers).sum(),
                (int) allocations.stream()
                        .filter(allocation -> allocation.amount() == null)
                        .count());
    }
}
