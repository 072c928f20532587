package vn.loa.work.duty;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.work.series.Outcome;
import vn.loa.work.settlement.SettlementDraft;

/** What came of a day, as the party that leads the duty says it; what was done is logged as an activity instead. */
record DutyDayDraft(
        @NotNull
        @Schema(
                description =
                        "MISSED: không thực hiện; EXCUSED: được miễn, không tính vào số kỳ; MERGED: lồng ghép vào việc `into` của mình. "
                                + "/ MISSED: not done; EXCUSED: counted out; MERGED: as part of the own duty `into`.")
        Outcome outcome,

        @NotBlank @Size(min = 1, max = 5000) @Schema(examples = "Mất điện do bão, điểm bưu điện đóng cửa.")
        String reason,

        @Nullable
        @Schema(
                description =
                        "Việc khác của đơn vị trong cùng kế hoạch, chỉ với MERGED. / Another of its duties under the same plan, of MERGED only.")
        UUID into) {
    SettlementDraft settlement() {
        return new SettlementDraft(outcome, reason, null, into);
    }
}
