package vn.loa.work.beginning;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of parsing a sheet of tasks. */
record TaskImportView(
        @Schema(description = "Chỉ xem thử, chưa tạo gì. / Looked at only, nothing was made.")
        boolean dryRun,

        @Schema(description = "Số hàng nhiệm vụ đã đọc. / Rows of duties read.")
        int rows,

        @Schema(description = "Số nhiệm vụ đã tạo. / Tasks made.")
        int created,

        @Schema(description = "Cần sửa trong bảng tính rồi gửi lại. / To be mended in the sheet.")
        List<TaskImportNotice> errors,

        List<TaskImportNotice> warnings,
        List<TaskImportRow> tasks) {}
