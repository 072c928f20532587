package vn.loa.work.duty;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.work.series.Outcome;
import vn.loa.work.settlement.PartyDay;

/** A day of a duty that recurs, for whoever leads it to account for. */
record DutyDayView(
        UUID id,
        @Schema(examples = "2026-03-09") LocalDate dueOn,

        @Schema(
                description =
                        "Tính theo hôm nay: ngày đã qua mà chưa có hoạt động là MISSED. / As of today: a day that passed without an activity is MISSED.")
        Outcome outcome,

        @Nullable String reason,
        @Nullable Ref into,

        @Schema(description = "Đơn vị giữ liên kết đã ghi kết quả. / The party has said what came of it.")
        boolean settled) {
    static DutyDayView of(PartyDay day) {
        return new DutyDayView(day.id(), day.dueOn(), day.outcome(), day.reason(), day.into(), day.settled());
    }
}
