package vn.loa.work.playlog;

import jakarta.validation.constraints.*;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rows of a log as a program has them, each by the names of the system's own columns. */
record PlayRowsDraft(
        @NotNull
        @Size(min = 1, max = 2000)
        @Schema(
                description =
                        "Nhiều nhất 2.000 dòng; tên mục là tên cột của hệ thống, theo bảng cột của nguồn. / At most 2,000 rows; members are named as the system's columns, which the source maps.")
        List<@NotNull Map<String, Object>> rows) {}
