package vn.loa.work.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ClauseTreeDraft(
        @NotNull
        @Size(max = 1000)
        @Schema(
                description =
                        "Theo thứ tự văn bản, mục cha đứng trước mục con. / In document order, parents before children.")
        List<@NotNull @Valid ClauseDraft> items) {}
