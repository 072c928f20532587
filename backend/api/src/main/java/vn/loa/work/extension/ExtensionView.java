package vn.loa.work.extension;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;

record ExtensionView(
        UUID id,
        Ref task,

        @Schema(description = "Hạn khi xin gia hạn. / The day it was due when asked for.")
        LocalDate dueOn,

        LocalDate extendedTo,
        String reason,
        ExtensionState state,
        @Nullable String answer,
        @Schema(examples = "Phan Văn Tư") String askedBy,
        Instant askedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int version,
        List<Action> can)
        implements Versioned {
    static ExtensionView of(Extension extension, List<Action> can) {
        var decided = extension.decided;
        return new ExtensionView(
                extension.id(),
                extension.task().ref(),
                extension.dueOn,
                extension.extendedTo,
                extension.reason,
                extension.state,
                extension.answer,
                extension.asked.by(),
                extension.asked.at(),
                decided == null ? null : decided.by(),
                decided == null ? null : decided.at(),
                extension.version(),
                can);
    }
}
