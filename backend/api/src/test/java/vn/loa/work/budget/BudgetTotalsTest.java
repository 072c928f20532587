package vn.loa.work.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.loa.reading.term.FundingSource;

class BudgetTotalsTest {
    private static final long MOST = 1_000_000_000_000_000L;

    @Property(tries = 300)
    void theSumsAreExactHoweverLargeAndFreeIsOnlyWhatWasGiven(
            @ForAll @Size(max = 4) List<@LongRange(min = 0, max = MOST) Long> given,
            @ForAll @LongRange(min = 0, max = 100) long share) {
        var allocations = new ArrayList<AllocationView>();
        long allocated = 0;
        long spent = 0;
        for (var amount : given) {
            long used = amount / 100 * share;
            allocated += amount;
            spent += used;
            allocations.add(new AllocationView(
                    UUID.randomUUID(), FundingSource.OTHER, amount, null, amount, used, amount - used));
        }
        allocations.add(new AllocationView(UUID.randomUUID(), FundingSource.PROVINCE, null, null, 7, 5, null));

        var totals = BudgetTotals.of(allocations, List.of());

        assertThat(totals.allocated()).isEqualTo(allocated);
        assertThat(totals.estimated()).isEqualTo(allocated + 7);
        assertThat(totals.spent()).isEqualTo(spent + 5);
        assertThat(totals.free()).isEqualTo(allocated - spent).isNotNegative();
        assertThat(totals.sourcesWithoutAmount()).isEqualTo(1);
    }
}
