package vn.loa.work.comment;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;

record CommentView(
        UUID id,
        Ref task,

        @Nullable @Schema(description = "Không có khi đã rút lại. / Absent once withdrawn.")
        String text,

        List<Ref> mentions,
        @Schema(examples = "Trần Thị Ngọc Hà") String by,
        Instant at,
        @Nullable Instant editedAt,
        @Nullable Instant withdrawnAt,
        int version,
        List<Action> can)
        implements Versioned {
    static CommentView of(Comment comment, List<Action> can) {
        boolean withdrawn = comment.withdrawnAt != null;
        return new CommentView(
                comment.id(),
                comment.task().ref(),
                withdrawn ? null : comment.text,
                withdrawn ? List.of() : comment.mentioned(),
                comment.written.by(),
                comment.written.at(),
                comment.editedAt,
                comment.withdrawnAt,
                comment.version(),
                can);
    }
}
