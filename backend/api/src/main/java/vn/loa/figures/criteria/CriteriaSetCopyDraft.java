package vn.loa.figures.criteria;

import jakarta.validation.constraints.*;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next version of a set: its name and its year. */
record CriteriaSetCopyDraft(
        @NotBlank @Size(min = 1, max = 300) @Schema(examples = "Bộ tiêu chí chấm điểm tuyên truyền cải cách hành chính")
        String name,

        @Min(2000) @Max(2100) @Schema(examples = "2027") int year) {}
