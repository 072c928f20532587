package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;

record TopicView(
        UUID id,
        @Schema(examples = "T01") String code,
        @Schema(examples = "Dịch vụ công trực tuyến") String name,
        @Nullable UUID clause,
        int activityCount,
        @Nullable LocalDate lastActivityOn,
        int taskCount,

        @Nullable
        @Schema(
                description =
                        "Nội dung của kế hoạch cấp trên đã giao xuống. / The superior plan's topic it was handed down from.")
        Ref handedDownFrom) {}
