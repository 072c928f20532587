package vn.loa.work.playlog;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;

/** What a system played day by day, the last day first. */
record PlayDayList(List<Item> items) {
    /** One item on one day. */
    @Schema(name = "PlayDay")
    record Item(
            @Schema(examples = "2026-03-14") LocalDate on,
            @Schema(examples = "BT-2026-0311") String item,

            @Schema(examples = "Hướng dẫn nộp hồ sơ trực tuyến")
            String title,

            @Schema(examples = "Cải cách hành chính") String category,

            @Schema(examples = "8", description = "Số lượt đăng ký phát. / Plays that were registered.")
            long registered,

            @Schema(examples = "7", description = "Số lượt phát được. / Of these, successful.")
            long successful,

            @Schema(examples = "7", description = "Số lượt phát được đang tính vào hoạt động. / Of these, counted.")
            long counted,

            @Nullable
            @Schema(description = "Vì sao còn lượt phát được mà chưa tính. / Why successful plays are not counted.")
            PlayOutcome held,

            @Nullable Ref activity,

            @Schema(description = "Hoạt động ấy đã bị rút. / That activity was withdrawn.")
            boolean withdrawn) {}
}
