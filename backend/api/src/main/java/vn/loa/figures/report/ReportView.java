package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.kernel.http.Warning;
import vn.loa.people.access.Action;
import vn.loa.people.unit.UnitRef;
import vn.loa.work.plan.SigningAuthority;

record ReportView(
        UUID id,
        UnitRef unit,
        Ref plan,
        PeriodCode period,
        @Schema(examples = "2022") int year,

        @Schema(examples = "Kết quả tuyên truyền cải cách hành chính quý I năm 2022")
        String title,

        @Schema(examples = "2021-12-15") LocalDate from,
        @Schema(examples = "2022-03-14") LocalDate to,
        @Schema(examples = "2022-03-20") LocalDate dueOn,
        boolean late,
        ReportState state,

        @Schema(examples = "[\"UBND huyện;\", \"Lưu: VT.\"]")
        List<String> recipients,

        @Nullable String place,
        @Nullable @Schema(examples = "21/BC-UBND") String documentNumber,
        @Nullable LocalDate issuedOn,
        @Nullable String signer,
        @Nullable String signerTitle,
        @Nullable SigningAuthority signingAuthority,

        @Nullable
        @Schema(
                description =
                        "Bản scan có chữ ký và dấu, tải tại `/reports/{id}/scan`. / The scan of the signed and stamped paper, downloaded at `/reports/{id}/scan`.")
        ReportScan scan,

        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable Instant frozenAt,
        @Nullable String contentHash,
        @Nullable String returnReason,

        @Schema(description = "Mục bị trả lại để sửa. / Sections the return means.")
        List<String> returnedSections,

        @Schema(description = "Số liệu bị trả lại để xem lại. / Figures the return means.")
        List<String> returnedFigures,

        @Schema(
                description =
                        "Lần lập: 1 là bản đầu, bản đính chính là lần sau. / 1 is the first; a correction is the next.",
                examples = "1")
        int edition,

        @Nullable
        @Schema(
                description =
                        "Có khi là báo cáo tổng hợp: lấy báo cáo nào của cấp dưới. / Present on a consolidated report: which reports of units below it sums.")
        ConsolidationBasis basis,

        @Nullable CorrectedView corrects,

        @Nullable @Schema(description = "Bản đính chính thay báo cáo này. / The correction of this one.")
        Ref correctedBy,

        @Nullable
        @Schema(
                description =
                        "Có khi bản này chỉ mở lại một mục. / Present where only one section of this edition was opened again.")
        ReopeningView reopening,

        @Nullable
        @Schema(
                description =
                        "Mục của bản này đang mở lại để đơn vị sửa trong bản tiếp theo. / The section of this edition that is open again for its unit, in the next one.")
        ReopeningView reopened,

        @Nullable @Schema(examples = "2022-03-18") LocalDate sentOn,
        @Nullable String sentBy,
        @Nullable String receivedBy,
        @Nullable Instant receivedAt,

        @Nullable
        @Schema(description = "Người ở cấp trên đã chấp nhận hoặc trả lại. / Who above accepted or returned it.")
        String decidedBy,

        @Nullable Instant decidedAt,

        @Nullable
        @Schema(
                description =
                        "Công khai từ lúc nào; không có khi chưa công khai. / Since when it is public; absent where it is not.")
        Instant publicSince,

        List<SectionView> sections,
        List<FigureView> figures,

        @Schema(description = "Vì sao chưa trình được. / Why it cannot be submitted yet.")
        List<Warning> blocking,

        List<Warning> warnings,
        Instant createdAt,
        Instant updatedAt,
        int version,
        List<Action> can)
        implements Versioned {}
