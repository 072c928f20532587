package vn.loa.figures.scorecard;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit declares for one criterion, all of it at once. */
record ScorecardLineDraft(
        @Schema(description = "Năm nay không phát sinh nhiệm vụ. / No such duty this year.")
        boolean notApplicable,

        @NotNull @Size(max = 25) List<@NotNull @Valid DeclaredInputDraft> inputs,

        @Nullable @Size(max = 5000) String explanation,
        @NotNull @Size(max = 50) List<@NotNull @Valid LineProof> proofs) {}
