package vn.loa.exchange.open;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A public report: its text as signed and its frozen figures. */
record OpenReportView(
        OpenReportSummary report,
        OpenUnitRef unit,
        @Nullable @Schema(examples = "Nguyễn Văn Minh") String signer,
        @Nullable @Schema(examples = "CHỦ TỊCH") String signerTitle,

        @Nullable @Schema(description = "Kế hoạch, nếu cũng công khai. / Its plan, where that is public too.")
        UUID plan,

        @Nullable
        @Schema(
                description =
                        "Bản đính chính thay báo cáo này, nếu cũng công khai. / The correction that takes its place, where that is public too.")
        UUID correctedBy,

        List<OpenSection> sections,
        List<OpenFigureView> figures,
        OpenLicence licence) {

    /** @param heading as written, without a label */
    record OpenSection(
            @Schema(examples = "II") String code,
            @Schema(examples = "Kết quả thực hiện") String heading,
            List<String> paragraphs) {}
}
