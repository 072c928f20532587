package vn.loa.work.evidence;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.access.Action;
import vn.loa.people.unit.UnitRef;

/** Evidence as clients see it; {@code activityCount} excludes withdrawn activities. */
public record EvidenceView(
        UUID id,
        UnitRef unit,
        EvidenceKind kind,
        @Schema(examples = "Ảnh buổi phát thanh ngày 14/3") String title,
        @Nullable @Schema(examples = "phat-thanh-14-3.jpg") String fileName,
        @Nullable @Schema(examples = "image/jpeg") String mediaType,
        @Nullable @Schema(examples = "245760") Long size,

        @Nullable @Schema(description = "SHA-256 của nội dung, dạng hex. / SHA-256 of the content, in hex.")
        String sha256,

        @Nullable String url,

        @Nullable @Schema(description = "Đường dẫn tới nội dung tệp. / Path to the file's bytes.")
        String content,

        @Schema(examples = "Trần Thị Ngọc Hà") String addedBy,
        Instant addedAt,
        long activityCount,
        List<Action> can) {

    static EvidenceView of(Evidence evidence, long activityCount, List<Action> can) {
        return new EvidenceView(
                evidence.id(),
                evidence.unit().ref(),
                evidence.kind,
                evidence.title,
                evidence.fileName,
                evidence.mediaType,
                evidence.size,
                evidence.sha256,
                evidence.url,
                evidence.kind == EvidenceKind.FILE ? "/api/v1/evidence/" + evidence.id() + "/content" : null,
                evidence.added.by(),
                evidence.added.at(),
                activityCount,
                can);
    }
}
