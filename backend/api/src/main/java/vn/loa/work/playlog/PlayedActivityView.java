package vn.loa.work.playlog;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;

/** An activity that plays were counted in, or would be. */
record PlayedActivityView(
        @Nullable @Schema(description = "Không có khi chạy thử. / None on a dry run.")
        UUID activity,

        @Schema(examples = "2026-03-14") LocalDate on,

        @Schema(examples = "Hướng dẫn nộp hồ sơ trực tuyến") String title,

        @Schema(examples = "8") long quantity,

        @Schema(
                description =
                        "Ghi mới; không thì là hoạt động đã có được cộng thêm. / New; if not, one that was there has more plays.")
        boolean fresh,

        List<Ref> topics,
        @Nullable Ref task,

        @Schema(description = "Các mục đã xếp lịch mà lần phát này ứng với. / The planned items that were aired.")
        List<Ref> broadcasts,

        @Schema(
                description =
                        "Hoạt động do người ghi cùng kênh, cùng ngày: hãy xem có trùng không. / What people logged on that channel and day: look whether it is the same.")
        List<Ref> beside) {

    /** As nothing is kept yet. */
    PlayedActivityView supposed() {
        return new PlayedActivityView(
                fresh ? null : activity, on, title, quantity, fresh, topics, task, broadcasts, beside);
    }
}
