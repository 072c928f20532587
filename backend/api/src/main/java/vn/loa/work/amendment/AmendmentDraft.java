package vn.loa.work.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.work.plan.PlanText;

/** An amendment as its unit writes it: the plan's text as it shall read. Tasks are changed where they are; what differs is taken along. */
public record AmendmentDraft(
        @NotNull
        @Size(max = 20)
        @Schema(
                description =
                        "Căn cứ của việc sửa đổi; Kế hoạch được sửa đổi luôn được nêu. / Why; the amended plan is always cited.")
        List<@NotBlank @Size(min = 1, max = 2000) String> bases,

        @NotNull @Size(max = 50) @Schema(description = "Nơi nhận. / Who receives it.")
        List<@NotBlank @Size(max = 500) String> recipients,

        @NotNull @Valid PlanText text) {}
