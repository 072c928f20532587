package vn.loa.work.playlog;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.RowProblem;

/** What a log brought, or would bring. */
record ReceivedPlaysView(
        @Schema(
                description =
                        "Đã ghi; không ghi gì khi chạy thử, còn dòng sai hoặc không có dòng mới. / Written; nothing is on a dry run, while a row is wrong, or where no row is new.")
        boolean written,

        @Nullable
        @Schema(description = "Nhật ký đã giữ, ở `/play-logs/{id}`. / The log that was kept, at `/play-logs/{id}`.")
        UUID log,

        @Schema(description = "Mọi dòng đọc được, theo thứ tự trong tệp. / Every row that could be read, in its order.")
        List<Line> rows,

        @Schema(description = "Hoạt động được ghi hoặc cộng thêm. / The activities that are new or have more plays.")
        List<PlayedActivityView> activities,

        List<RowProblem> problems) {

    @Schema(name = "ReceivedPlay")
    record Line(
            @Schema(examples = "2") int row,

            @Schema(
                    description =
                            "`NEW` mới; `KNOWN` đã nhận; `DIFFERENT` đã nhận nhưng nội dung khác, giữ bản đầu; `REPEATED` lặp trong tệp. / `NEW`; `KNOWN` came before; `DIFFERENT` came before and said something else, the first stands; `REPEATED` in this file.")
            PlayArrival arrival,

            @Nullable @Schema(description = "Không có khi còn dòng sai. / None while a row is wrong.")
            PlayOutcome outcome,

            @Schema(examples = "TTCM-015") String device,
            @Schema(examples = "BT-2026-0311") String item,

            @Schema(examples = "Hướng dẫn nộp hồ sơ trực tuyến")
            String title,

            @Schema(examples = "Cải cách hành chính") String category,
            @Schema(examples = "2026-03-13T22:30:00Z") Instant playedAt,
            @Schema(examples = "1") int registered,
            @Schema(examples = "1") int successful) {}
}
