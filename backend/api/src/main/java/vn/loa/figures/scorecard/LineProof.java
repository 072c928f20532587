package vn.loa.figures.scorecard;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of evidence, and which part of the criterion it proves. */
record LineProof(
        @NotNull UUID evidence,

        @Nullable
        @Min(1)
        @Max(20)
        @Schema(description = "Phần thứ mấy; không có: cả tiêu chí. / Which part; absent: the whole criterion.")
        Integer part) {}
