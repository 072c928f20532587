package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ReportHeadDraft(
        @NotBlank
        @Size(min = 1, max = 500)
        @Schema(examples = "Kết quả tuyên truyền cải cách hành chính quý I năm 2022")
        String title,

        @NotNull @Size(max = 50) @Schema(description = "Nơi nhận. / Who receives it.")
        List<@NotBlank @Size(max = 500) String> recipients,

        @Nullable @Size(max = 200) @Schema(examples = "Liên Minh")
        String place,

        @Nullable
        @Size(max = 200)
        @Schema(
                description =
                        "Mã các số liệu đưa vào văn bản; không gửi thì theo lệ thường: mọi số liệu trừ việc nội bộ (quá hạn, lồng ghép, tài liệu kiểm chứng). / "
                                + "Codes of the figures that go into the paper; absent means the usual ones: all but inner matters (overdue, integrated, evidence).",
                examples = "[\"activity.count\", \"task.overdue\"]")
        List<@NotBlank @Size(max = 100) String> figures) {}
