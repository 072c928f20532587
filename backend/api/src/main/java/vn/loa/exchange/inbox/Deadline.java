package vn.loa.exchange.inbox;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.report.PeriodCode;

/**
 * A report that is due.
 *
 * @param daysLeft days to {@code dueOn}; negative once it has passed
 * @param subject id of the report, absent until it is compiled
 */
record Deadline(
        Kind kind,
        @Schema(examples = "Báo cáo quý I năm 2026") String title,
        LocalDate dueOn,
        int daysLeft,
        @Nullable UUID subject,
        @Nullable PeriodCode period) {
    enum Kind {
        REPORT
    }
}
