package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SectionDraft(
        @NotBlank @Size(min = 1, max = 500) @Schema(examples = "Kết quả thực hiện")
        String heading,

        @Nullable
        @Size(max = 20_000)
        @Schema(
                description = "Có thể chứa số liệu dạng `{{mã}}`. / May hold figures as `{{code}}`.",
                examples = "Trong kỳ đã tổ chức {{activity.count}} hoạt động.")
        String text) {}
