package vn.loa.work.beginning;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice about one row of the sheet. */
record TaskImportNotice(
        @Schema(description = "Số thứ tự hàng trong bảng tính, từ 1. / The sheet's row number, from 1.")
        int row,

        @Nullable
        @Schema(
                description =
                        "Cột như nó được hiểu; vắng mặt khi nói về cả hàng. / The column as understood; absent for the whole row.",
                examples = "lead")
        String column,

        @Schema(examples = "SHEET_UNKNOWN_ASSIGNEE") String code,

        @Schema(examples = "Đơn vị không có đầu mối “Phòng Văn hoá”. Có phải: Phòng Văn hóa – Xã hội?")
        String detail) {}
