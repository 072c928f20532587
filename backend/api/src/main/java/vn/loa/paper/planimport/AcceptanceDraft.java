package vn.loa.paper.planimport;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan needs and a document may omit. */
record AcceptanceDraft(
        @Min(2000) @Max(2100) @Schema(examples = "2026") int year,

        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") @Schema(examples = "CCHC")
        String programme,

        @Nullable UUID parentPlan) {}
