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
        @Schema(examples = "II.2.b") String path,

        @Nullable
        @Schema(
                description = "Tiêu đề, hoặc lời đầu của mục. / Its heading, or how its text begins.",
                examples = "Tuyên truyền trực quan")
        String name) {
    private static final int LONGEST = 90;

    static TaskClause of(Clause clause) {
        return clause == null
                ? null
                : new TaskClause(
                        clause.id(),
                        clause.label(),
                        clause.heading(),
                        clause.path(),
                        clause.heading() == null ? beginning(clause.text()) : clause.heading());
    }

    private static String beginning(String text) {
        if (text == null || text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end < 0 ? LONGEST : end) + "…";
    }
}
