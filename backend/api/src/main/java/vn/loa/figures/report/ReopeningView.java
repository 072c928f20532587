package vn.loa.figures.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section that was opened again. */
record ReopeningView(
        @Schema(examples = "III") String section,
        Instant until,
        String reason,
        String by,
        Instant at,

        @Schema(description = "Chưa quá giờ. / The moment has not come yet.")
        boolean open) {
    /** Null where the whole is open. */
    static ReopeningView of(Reopening reopening, Instant now) {
        return reopening == null
                ? null
                : new ReopeningView(
                        reopening.section(),
                        reopening.until(),
                        reopening.reason(),
                        reopening.stamp().by(),
                        reopening.stamp().at(),
                        reopening.open(now));
    }
}
