package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.work.figure.Figure;

/** A report's figures beside the year so far and the periods they stand against. */
record ReportComparisonView(
        @Schema(
                description =
                        "Ngày đầu của lũy kế; đến hết kỳ. / The first day of the running total, which ends with the period.",
                examples = "2021-12-15")
        LocalDate runningFrom,

        @Schema(
                description =
                        "Khoảng thời gian cùng độ dài, liền trước kỳ này. / The time as long, just before the period.",
                examples = "2021-09-15")
        LocalDate previousFrom,

        @Schema(examples = "2021-12-14") LocalDate previousTo,
        List<Line> items) {
    /** One figure; what cannot be compared is absent. */
    @Schema(name = "FigureComparison")
    record Line(
            @Schema(examples = "activity.count") String code,

            @Schema(examples = "Số hoạt động tuyên truyền") String name,

            @Schema(examples = "hoạt động") String measure,
            @Schema(examples = "36") long value,

            @Nullable @Schema(description = "Mẫu số của tỷ lệ. / The denominator of a share.")
            Long denominator,

            @Nullable @Schema(description = "Từ đầu năm báo cáo đến hết kỳ. / Since the reporting year opened.")
            Amount running,

            @Nullable @Schema(description = "Chỉ tiêu cả năm của kế hoạch. / The plan's target for the year.")
            Long target,

            @Nullable @Schema(description = "Của khoảng thời gian liền trước. / Of the time just before.")
            Amount previous,

            @Nullable
            @Schema(
                    description =
                            "Cùng kỳ năm trước: theo báo cáo đã ký, không có thì tính từ hoạt động đã ghi. / The same period of the year before: of the signed report, else as logged.")
            Amount yearBefore) {}
    /** Shares keep their own denominator. */
    @Schema(name = "ComparedAmount")
    record Amount(
            @Schema(examples = "120") long value, @Nullable Long denominator) {
        static Amount of(Figure figure) {
            return figure == null ? null : new Amount(figure.value(), figure.denominator());
        }
    }
}
