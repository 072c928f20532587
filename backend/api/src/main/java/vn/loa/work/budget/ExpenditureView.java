package vn.loa.work.budget;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;
import vn.loa.reading.term.FundingSource;

record ExpenditureView(
        UUID id,
        Ref line,
        FundingSource source,
        @Schema(examples = "2022-03-14") LocalDate on,
        @Schema(examples = "1200000") long amount,
        @Nullable String payee,
        @Nullable @Schema(examples = "PC-024") String voucher,
        @Nullable Ref activity,
        @Nullable String note,
        @Nullable Instant voidedAt,
        @Nullable String voidReason,
        @Schema(examples = "Lê Hữu Tài") String recordedBy,
        int version,
        List<Action> can)
        implements Versioned {

    static ExpenditureView of(Expenditure expenditure, Ref activity, List<Action> can) {
        return new ExpenditureView(
                expenditure.id(),
                expenditure.line.ref(),
                expenditure.line.source(),
                expenditure.on,
                expenditure.amount,
                expenditure.payee,
                expenditure.voucher,
                activity,
                expenditure.note,
                expenditure.voidedAt,
                expenditure.voidReason,
                expenditure.recorded.by(),
                expenditure.version(),
                can);
    }
}
