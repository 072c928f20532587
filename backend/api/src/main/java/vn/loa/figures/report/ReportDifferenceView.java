package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing in which a correction differs from the edition it corrects.
 *
 * @param before null where it is new; {@code after} null where it is gone
 * @param rows behind a figure, the rows that came, went or count otherwise
 */
record ReportDifferenceView(
        DifferenceKind kind,
        @Schema(examples = "activity.count") String code,
        @Schema(examples = "Số hoạt động") String title,
        @Nullable @Schema(examples = "36") String before,
        @Nullable @Schema(examples = "37") String after,
        List<RowDifference> rows) {
    enum DifferenceKind {
        HEAD,
        SECTION,
        FIGURE
    }

    enum RowChange {
        ADDED,
        REMOVED,
        CHANGED
    }

    record RowDifference(
            UUID id,

            @Schema(examples = "Phát thanh chuyên mục cải cách hành chính")
            String title,

            RowChange change) {}

    boolean differs() {
        return !Objects.equals(before, after) || !rows.isEmpty();
    }
}
