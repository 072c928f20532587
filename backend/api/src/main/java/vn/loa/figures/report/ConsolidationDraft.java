package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.regime.PeriodCode;

/** Which reports to sum. */
record ConsolidationDraft(
        @NotNull PeriodCode period,
        @Min(2000) @Max(2100) @Schema(examples = "2022") int year,

        @Nullable @Size(max = 20) @Schema(description = "Không ghi là CCHC. / Absent: CCHC.", examples = "CCHC")
        String programme,

        @NotNull
        @Schema(
                description =
                        "ACCEPTED: chỉ báo cáo đã chấp nhận; SENT: cả báo cáo mới gửi, có đánh dấu. / ACCEPTED: accepted reports alone; SENT: those merely sent too, marked as such.")
        ConsolidationBasis basis) {
    String ofProgramme() {
        return programme == null ? "CCHC" : programme;
    }
}
