package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.term.ClauseKind;

public record ClauseDraft(
        @NotNull UUID id,
        @Nullable UUID parent,

        @Nullable
        @Size(max = 50)
        @Schema(description = "Ký hiệu như văn bản ghi. / The label as written.", examples = "d)")
        String label,

        @NotNull ClauseKind kind,

        @Nullable @Size(max = 500) @Schema(examples = "MỤC ĐÍCH, YÊU CẦU")
        String heading,

        @Nullable @Size(max = 20_000) String text) {
    ClauseDraft with(String heading, String text) {
        return new ClauseDraft(id, parent, label, kind, heading, text);
    }
}
