package vn.loa.work.settlement;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.work.series.Outcome;

record OccurrenceView(
        UUID id,
        @Schema(examples = "2024-03-09") LocalDate dueOn,

        @Schema(
                description =
                        "Tính theo hôm nay: ngày đã qua mà chưa có hoạt động là MISSED. / As of today: a day that passed without an activity is MISSED.")
        Outcome outcome,

        @Nullable String reason,
        @Nullable Ref into,
        List<Ref> activities,

        @Nullable
        @Schema(
                description =
                        "Người ghi kết quả; vắng khi kết quả suy ra từ hoạt động và lịch. / Who settled it; absent where the outcome follows from activities and the calendar.")
        String settledBy,

        @Nullable Instant settledAt) {}
