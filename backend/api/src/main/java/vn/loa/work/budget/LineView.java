package vn.loa.work.budget;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.people.unit.UnitOwned;
import vn.loa.reading.term.FundingSource;

record LineView(
        UUID id,
        UUID allocation,
        FundingSource source,

        @Schema(examples = "Biên tập, phát chuyên mục truyền thanh")
        String name,

        @Nullable Ref task,
        @Nullable Ref channel,

        @Nullable
        @Schema(examples = "II.2.a", description = "Mục kế hoạch của nhiệm vụ. / The task's place in the plan.")
        String clausePath,

        @Nullable Long norm,
        @Nullable Long quantity,
        @Schema(examples = "2880000") long amount,
        long spent,
        long free,

        @Schema(description = "Số khoản chi đã có chứng từ. / Expenditures with a voucher.")
        long vouchers,

        @Schema(description = "Số khoản chi chưa có chứng từ. / Expenditures without a voucher.")
        long missingVouchers) {

    static LineView of(BudgetLine line, Vouchers vouchers) {
        var clause = line.task == null ? null : line.task.clause();
        return new LineView(
                line.id(),
                line.allocation.id(),
                line.source(),
                line.name,
                UnitOwned.refOf(line.task),
                UnitOwned.refOf(line.channel),
                clause == null ? null : clause.path(),
                line.norm,
                line.quantity,
                line.amount,
                line.spent,
                line.amount - line.spent,
                vouchers.given(),
                vouchers.missing());
    }
}
