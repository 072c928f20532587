package vn.loa.work.task;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The explanation replaces evidence where there is none. */
record CompletionDraft(
        @Nullable @Size(max = 5000) @Schema(examples = "Sổ phát thanh quý I bị ướt, đã lập biên bản.")
        String explanation) {}
