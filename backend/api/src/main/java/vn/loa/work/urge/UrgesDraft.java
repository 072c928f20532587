package vn.loa.work.urge;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which tasks of the plan to urge; all that are overdue where it names none. */
record UrgesDraft(
        @Nullable
        @Size(max = 200)
        @Schema(
                description =
                        "Vắng hoặc rỗng là mọi nhiệm vụ quá hạn của kế hoạch. / Absent or empty: every overdue task of the plan.")
        List<@NotNull UUID> tasks,

        @Nullable @Size(max = 5000) @Schema(examples = "Đề nghị hoàn thành trước ngày 20/12.")
        String note) {}
