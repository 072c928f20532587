package vn.loa.work.task;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.work.plan.Clause;

/** The clause of a task in the paper. */
record TaskClause(
        UUID id,
        @Nullable @Schema(examples = "b)") String label,
        @Nullable String heading,
        @Schema(examples = "II.2.b") String path) {

    static TaskClause of(Clause clause) {
        return clause == null ? null : new TaskClause(clause.id(), clause.label(), clause.heading(), clause.path());
    }
}
