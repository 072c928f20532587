package vn.loa.work.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.work.activity.Activity;

/** What the party logged. */
record DutyActivityView(
        UUID id,
        LocalDate on,
        @Schema(examples = "Hướng dẫn nộp hồ sơ trực tuyến") String title,
        long quantity,

        @Schema(description = "Số tài liệu kiểm chứng. / How many pieces of evidence.")
        int evidenceCount,

        boolean withdrawn) {
    static DutyActivityView of(Activity activity) {
        return new DutyActivityView(
                activity.id(),
                activity.on(),
                activity.title(),
                activity.quantity(),
                activity.evidence().size(),
                activity.withdrawn());
    }
}
