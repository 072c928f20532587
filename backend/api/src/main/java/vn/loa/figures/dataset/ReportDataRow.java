package vn.loa.figures.dataset;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.figures.report.ReportState;

/** One figure of one unit's report on one programme for one period, frozen at submission. */
record ReportDataRow(
        UUID unitId,
        @Schema(examples = "11353") String unitCode,

        @Nullable
        @Schema(
                description =
                        "Mã định danh điện tử (QĐ 20/2020/QĐ-TTg); chưa ghi cho đơn vị thì trống. / The agency's electronic code; empty while none is recorded for the unit.")
        String agencyCode,

        @Schema(examples = "xã Đức Minh") String unitName,
        @Nullable @Schema(examples = "42") String parentCode,

        @Nullable @Schema(description = "Chế độ báo cáo của cấp trên. / The reporting regime set above.")
        String regime,

        @Schema(examples = "CCHC") String programme,
        PeriodCode period,
        @Schema(examples = "2022") int year,
        @Schema(examples = "2021-12-15") LocalDate from,
        @Schema(examples = "2022-03-14") LocalDate to,
        @Schema(examples = "activity.count.LOUDSPEAKER") String figureCode,

        @Schema(examples = "Số hoạt động – Đài truyền thanh")
        String figureName,

        @Schema(examples = "hoạt động") String measure,
        @Schema(examples = "36") long value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Long target,
        ReportState state,
        Instant frozenAt,
        UUID reportId,

        @Nullable @Schema(examples = "21/BC-UBND") String reportNumber,

        String contentHash,
        Instant updatedAt) {}
