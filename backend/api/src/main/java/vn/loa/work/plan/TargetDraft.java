package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.term.ChannelType;
import vn.loa.work.figure.IndicatorFormula;

public record TargetDraft(
        @NotNull UUID id,

        @NotBlank @Size(min = 1, max = 500) @Schema(examples = "Chuyên mục cải cách hành chính trên truyền thanh cơ sở")
        String name,

        @NotNull IndicatorFormula formula,
        @Nullable ChannelType channelType,

        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "lượt phát")
        String measure,

        @Nullable
        @Min(0)
        @Max(1_000_000_000_000L)
        @Schema(description = "Vắng mặt khi kế hoạch không nêu số. / Absent where the plan gives no number.")
        Long value,

        @Nullable UUID clause)
        implements ItemDraft {
    TargetDraft under(UUID clause) {
        return new TargetDraft(id, name, formula, channelType, measure, value, clause);
    }
}
