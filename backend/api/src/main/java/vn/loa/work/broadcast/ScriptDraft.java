package vn.loa.work.broadcast;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A script that is not kept yet. */
record ScriptDraft(
        @NotNull UUID plan,

        @Nullable @Schema(description = "Bắt buộc với người phối hợp thực hiện. / A contributor must name one.")
        UUID task,

        @NotBlank
        @Size(min = 1, max = 30_000)
        @Schema(examples = "Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.")
        String script) {}
