package vn.loa.figures.criteria;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A set as its unit writes it, with all its criteria. {@code unit} cannot change after creation. */
public record CriteriaSetDraft(
        @NotNull UUID unit,

        @NotBlank @Size(min = 1, max = 300) @Schema(examples = "Bộ tiêu chí chấm điểm tuyên truyền cải cách hành chính")
        String name,

        @Min(2000) @Max(2100) @Schema(examples = "2026") int year,

        @NotBlank @Size(min = 1, max = 40) @Pattern(regexp = "[A-Z0-9_-]+") @Schema(examples = "CCHC")
        String programme,

        @NotBlank @Size(min = 1, max = 500) @Schema(examples = "Quyết định số 12/QĐ-UBND ngày 05/01/2026")
        String source,

        @Nullable @Schema(description = "Hạn tự chấm điểm. / By when units score themselves.")
        LocalDate dueOn,

        @NotNull
        @Size(max = 500)
        @Schema(
                description =
                        "Các đơn vị áp dụng; để trống: mọi đơn vị trực thuộc. / Whom it scores; none: all units directly below.")
        List<@NotNull UUID> units,

        @NotNull @Size(max = 200) List<@NotNull @Valid Criterion> criteria) {}
