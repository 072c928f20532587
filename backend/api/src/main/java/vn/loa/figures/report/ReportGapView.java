package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ReportGapView(
        Kind kind,

        @Schema(description = "Nhiệm vụ, hoạt động hoặc nội dung. / The task, activity or topic.")
        UUID id,

        @Schema(examples = "Treo pa nô tại các thôn") String title,

        @Nullable
        @Schema(
                description = "Đầu mối chủ trì, hoặc người đã ghi hoạt động; không có khi chưa giao ai. / "
                        + "The party in charge, or who logged the activity; absent where nobody is.",
                examples = "Phòng Văn hóa – Xã hội")
        String owner,

        @Nullable @Schema(description = "Hạn, hoặc ngày thực hiện. / When it is due, or was held.")
        LocalDate onDay) {
    enum Kind {
        /** A duty due inside the window, not done. */
        TASK,
        /** An activity without proof. */
        PROOF,
        /** A topic of the plan nobody communicated. */
        TOPIC
    }
}
