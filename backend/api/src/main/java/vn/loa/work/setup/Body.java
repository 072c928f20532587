package vn.loa.work.setup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.term.AssigneeKind;

/** A body of the unit, which tasks will be assigned to. */
@Schema(name = "SetupBody")
record Body(
        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Phòng Văn hóa – Xã hội")
        String name,

        @NotNull AssigneeKind kind) {}
