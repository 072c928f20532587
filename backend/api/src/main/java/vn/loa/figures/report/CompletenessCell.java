package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.regime.PeriodCode;

/**
 * Where one unit stands with the report of one period; of what it has not signed, only the state is told.
 *
 * @param report the latest edition that was sent, or signed where none was; absent before
 * @param version of that report, for acts on it
 */
record CompletenessCell(
        PeriodCode period,
        @Schema(examples = "2022-03-20") LocalDate dueOn,

        @Nullable @Schema(description = "Không có: chưa lập báo cáo. / Absent: not begun.")
        ReportState state,

        @Schema(
                description =
                        "Gửi sau hạn, hoặc quá hạn mà chưa gửi. / Sent after the deadline, or not sent and past it.")
        boolean late,

        @Schema(description = "Số ngày chậm. / Days late.", examples = "0")
        int daysLate,

        @Nullable UUID report,
        @Nullable Integer version,

        @Nullable @Schema(examples = "1") Integer edition,
        @Nullable @Schema(examples = "21/BC-UBND") String documentNumber,
        @Nullable LocalDate sentOn,
        @Nullable Instant remindedAt,

        @Nullable
        @Schema(
                description = "Mục đang mở lại để đơn vị sửa. / The section that is open again for the unit.",
                examples = "III")
        String reopenedSection,

        @Nullable @Schema(description = "Mở đến lúc nào. / Until when it is open.")
        Instant reopenedUntil) {
    boolean sent() {
        return state != null && state.sent();
    }
}
