package vn.loa.work.budget;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.term.FundingSource;

record AllocationView(
        UUID id,
        FundingSource source,

        @Nullable @Schema(examples = "18000000", description = "Vắng là chưa giao. / Absent when not given yet.")
        Long amount,

        @Nullable String note,

        @Schema(description = "Tổng dự toán các khoản mục. / Sum of the lines' estimates.")
        long estimated,

        long spent,

        @Nullable @Schema(description = "Được giao trừ đã chi. / Given less spent.")
        Long free) {

    static AllocationView of(Allocation allocation, long spent) {
        return new AllocationView(
                allocation.id(),
                allocation.source,
                allocation.amount,
                allocation.note,
                allocation.estimated,
                spent,
                allocation.amount == null ? null : allocation.amount - spent);
    }
}
