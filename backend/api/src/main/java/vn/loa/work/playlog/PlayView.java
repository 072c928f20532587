package vn.loa.work.playlog;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;

record PlayView(
        UUID id,
        Ref source,

        @Schema(description = "Nhật ký chứa dòng này. / The log it came in.")
        UUID log,

        @Schema(examples = "2") int row,
        @Schema(examples = "TTCM-015") String device,
        @Schema(examples = "BT-2026-0311") String item,
        @Schema(examples = "Hướng dẫn nộp hồ sơ trực tuyến") String title,
        @Schema(examples = "Cải cách hành chính") String category,
        @Nullable @Schema(examples = "Nhà văn hóa thôn 3") String place,
        @Schema(examples = "2026-03-13T22:30:00Z") Instant playedAt,
        @Schema(examples = "1") int registered,
        @Schema(examples = "1") int successful,
        PlayOutcome outcome,
        @Nullable Ref activity,

        @Schema(
                description =
                        "Dòng như khi nhận, theo tên cột của hệ thống. / The row as it came, by the system's columns.")
        Map<String, String> cells,

        @Schema(
                description =
                        "SHA-256 của `cells` viết thành JSON không khoảng trắng, giữ thứ tự, dạng hex. / SHA-256 of `cells` as JSON without spaces, in their order, in hex.")
        String sha256) {}
