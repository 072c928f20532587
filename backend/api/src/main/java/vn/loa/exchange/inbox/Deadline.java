package vn.loa.exchange.inbox;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.work.figure.Share;

/**
 * A report that is due.
 *
 * @param daysLeft days to {@code dueOn}; negative once it has passed
 * @param subject id of the report, absent until it is compiled
 * @param plan id of the plan it is compiled under
 * @param reminder the last one
 * @param progress how many sections of its draft have text
 */
public record Deadline(
        Kind kind,
        @Schema(examples = "Báo cáo quý I năm 2026") String title,
        LocalDate dueOn,
        int daysLeft,
        @Nullable UUID subject,
        @Nullable PeriodCode period,
        UUID plan,
        @Nullable Share progress,

        @Nullable @Schema(description = "Cấp trên đã đôn đốc. / The unit above has reminded of it.")
        ReminderView reminder) {
    enum Kind {
        REPORT
    }
}
