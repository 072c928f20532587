package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;

record SectionView(
        @Schema(examples = "II") String code,
        @Schema(examples = "Kết quả thực hiện") String heading,

        @Schema(examples = "Trong kỳ đã tổ chức {{activity.count}} hoạt động.")
        String text,

        @Schema(description = "Số liệu dùng trong mục, có trong báo cáo. / Figures used that the report has.")
        List<String> figures,

        @Schema(description = "Số liệu dùng trong mục mà báo cáo không có. / Figures used that it has not.")
        List<String> unknownFigures,

        @Schema(description = "Đã có nội dung và mọi số liệu đều có. / Has text, and every figure in it is known.")
        boolean ready,

        @Nullable String updatedBy,
        @Nullable Instant updatedAt,
        int version,

        @Schema(description = "REPORT_COMPILE: được sửa mục này. / REPORT_COMPILE: may edit this section.")
        List<Action> can)
        implements Versioned {

    static SectionView of(ReportSection section, Set<String> known, List<Action> can) {
        return new SectionView(
                section.code,
                section.heading,
                section.text,
                section.figures(known),
                section.unknown(known),
                section.ready(known),
                section.updatedBy,
                section.updatedAt,
                section.version(),
                can);
    }
}
