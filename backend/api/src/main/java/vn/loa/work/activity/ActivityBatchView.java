package vn.loa.work.activity;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.problem.ProblemBody;

/** What became of each item, in their order. */
record ActivityBatchView(List<Result> items) {
    @Schema(name = "ActivityBatchResult")
    record Result(
            UUID id,

            @Schema(
                    examples = "201",
                    description =
                            "201 ghi mới; 200 đã sửa, hoặc đã có y như vậy; còn lại là mã của lời từ chối. / 201 logged; 200 edited, or there as it was sent; any other is that of the refusal.")
            int status,

            @Nullable @Schema(examples = "0", description = "Phiên bản bây giờ. / The version now.")
            Integer version,

            @Nullable ProblemBody problem) {}
}
