package vn.loa.paper.planimport;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.work.plan.IssuanceDraft;

/** What a plan needs and a document may omit. */
record AcceptanceDraft(
        @Min(2000) @Max(2100) @Schema(examples = "2026") int year,

        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") @Schema(examples = "CCHC")
        String programme,

        @Nullable UUID parentPlan,

        @Nullable
        @Size(max = 200)
        @Schema(
                description =
                        "Mã các đầu mối, kênh của bản đề xuất được tạo mới; đầu mối, kênh chưa có mà không nêu ở đây thì không đưa vào. / "
                                + "Ids of the proposal's parties and channels to create; what the unit lacks and is not named here is left out.")
        List<@NotNull @Size(min = 1, max = 20) String> create,

        @Nullable
        @Valid
        @Schema(
                description = "Số, ngày và người ký ghi trên văn bản đã ký: văn bản ấy là bản ký của kế hoạch. / "
                        + "Number, day and signer on a document that was signed: it is the plan's paper.")
        IssuanceDraft signed) {
    AcceptanceDraft {
        create = create == null ? List.of() : create;
    }
}
