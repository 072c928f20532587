package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.reading.term.ClauseKind;

/** A clause with its current counts: the tasks that point at it and the activities of these tasks or of its topics. */
record ClauseView(
        UUID id,
        @Nullable UUID parent,
        @Nullable @Schema(examples = "d)") String label,
        ClauseKind kind,
        @Nullable String heading,
        @Nullable String text,

        @Schema(description = "0 ở cấp trên cùng. / 0 at the top.")
        int depth,

        Progress progress,
        int activityCount,
        int evidenceCount,
        List<Ref> tasks,
        List<Ref> topics,

        @Nullable
        @Schema(
                description =
                        "Nơi đã đọc ra, khi kế hoạch bắt đầu từ văn bản. / Where it was read, when the plan began from a document.")
        Origin origin) {}
