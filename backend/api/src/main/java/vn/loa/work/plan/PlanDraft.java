package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan's head as written by its unit. {@code unit} cannot change after creation. */
public record PlanDraft(
        @NotNull UUID unit,
        @Min(2000) @Max(2100) @Schema(examples = "2022") int year,

        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") @Schema(examples = "CCHC")
        String programme,

        @NotBlank @Size(min = 1, max = 500) @Schema(examples = "Tuyên truyền cải cách hành chính năm 2022")
        String title,

        @Nullable @Size(max = 20_000) String preamble,
        @Nullable @Size(max = 20_000) String closing,

        @Nullable
        @Schema(description = "Kế hoạch của cấp trên mà kế hoạch này thực hiện. / The superior plan it carries out.")
        UUID parentPlan,

        @NotNull @Size(max = 50) @Schema(description = "Nơi nhận. / Who receives it.")
        List<@NotBlank @Size(max = 500) String> recipients,

        @Nullable @Size(max = 200) @Schema(examples = "Liên Minh")
        String place) {
    PlanDraft with(String preamble, String closing) {
        return new PlanDraft(unit, year, programme, title, preamble, closing, parentPlan, recipients, place);
    }
}
