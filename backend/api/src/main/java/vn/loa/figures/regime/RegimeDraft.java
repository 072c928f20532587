package vn.loa.figures.regime;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A regime as its unit sets it. {@code unit} and {@code reach} cannot change after creation. */
record RegimeDraft(
        @NotNull UUID unit,

        @NotNull
        @Schema(
                description =
                        "BELOW: báo cáo của các đơn vị cấp dưới; OWN: báo cáo của chính đơn vị, khi cấp trên trực tiếp chưa đặt. / "
                                + "BELOW: the reports of units below; OWN: the unit's own, while the unit directly above has set none.")
        RegimeReach reach,

        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Chế độ báo cáo cải cách hành chính định kỳ")
        String name,

        @NotBlank @Size(min = 1, max = 500) @Schema(examples = "Công văn số 581/BNV-CCHC của Bộ Nội vụ")
        String source,

        @NotNull @Schema(examples = "2026-01-01") LocalDate validFrom,

        @Nullable @Schema(description = "Ngày cuối cùng áp dụng. / The last day in force.")
        LocalDate validTo,

        @Schema(
                description = "Hạn rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo. / "
                        + "A deadline on a day off moves to the next working day.")
        boolean dueMoves,

        @NotNull @Valid @Size(min = 1, max = 4) List<@NotNull RegimePeriodDraft> periods,

        @NotNull
        @Size(max = 50)
        @Schema(
                description =
                        "Nơi nhận báo cáo; “{superior}” là Ủy ban nhân dân cấp trên của đơn vị báo cáo. / Who receives a report; “{superior}” is the committee above the reporting unit.")
        List<@NotBlank @Size(max = 500) String> recipients,

        @NotNull @Valid @Size(min = 1, max = 30) List<@NotNull SectionOutline> outline) {}
