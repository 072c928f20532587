package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record TopicDraft(
        @NotNull UUID id,

        @NotBlank @Size(min = 1, max = 20) @Schema(examples = "T01")
        String code,

        @NotBlank @Size(min = 1, max = 500) @Schema(examples = "Dịch vụ công trực tuyến")
        String name,

        @Nullable UUID clause)
        implements ItemDraft {
    TopicDraft under(UUID clause) {
        return new TopicDraft(id, code, name, clause);
    }
}
