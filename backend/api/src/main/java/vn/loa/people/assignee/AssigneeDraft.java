package vn.loa.people.assignee;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.term.AssigneeKind;

/** An assignee as written by its unit. {@code unit} cannot change after creation. */
public record AssigneeDraft(
        @NotNull UUID unit,

        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Công chức Văn hóa – Xã hội")
        String name,

        @NotNull AssigneeKind kind,

        @Nullable @Size(max = 500) @Schema(examples = "Chị Hà, 0912 345 678")
        String contact) {}
