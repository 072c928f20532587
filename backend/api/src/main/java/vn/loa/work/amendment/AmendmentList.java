package vn.loa.work.amendment;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The amendments of a plan in their order, as far as the caller may see them. */
record AmendmentList(
        List<AmendmentView> items,

        @Nullable
        @Schema(
                description =
                        "Số nhiệm vụ khác với văn bản đã ký; vắng khi không được xem nhiệm vụ. / Tasks that differ from the signed papers; absent for who may not read tasks.")
        Integer differingTasks,

        @Schema(description = "Người gọi được soạn bản mới. / Whether the caller may begin one.")
        boolean mayBegin) {}
