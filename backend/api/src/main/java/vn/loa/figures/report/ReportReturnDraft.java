package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report is returned, and what of it is meant. */
record ReportReturnDraft(
        @NotBlank @Size(min = 1, max = 5000) @Schema(examples = "Chưa nêu nguyên nhân của nhiệm vụ quá hạn.")
        String reason,

        @Nullable
        @Size(max = 50)
        @Schema(description = "Mã các mục cần sửa. / Codes of the sections meant.", examples = "[\"III\"]")
        List<@NotBlank @Size(max = 100) String> sections,

        @Nullable
        @Size(max = 200)
        @Schema(
                description = "Mã các số liệu cần xem lại. / Codes of the figures meant.",
                examples = "[\"activity.count\"]")
        List<@NotBlank @Size(max = 100) String> figures) {
    List<String> sectionsMeant() {
        return sections == null ? List.of() : List.copyOf(sections);
    }

    List<String> figuresMeant() {
        return figures == null ? List.of() : List.copyOf(figures);
    }
}
