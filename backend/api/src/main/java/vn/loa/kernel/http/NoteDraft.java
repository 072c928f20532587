package vn.loa.kernel.http;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note to the next decider, recorded in the journal with the act. */
public record NoteDraft(
        @Nullable @Size(max = 5000) @Schema(examples = "Kính trình Chủ tịch xem xét, ký ban hành.")
        String note) {}
