package vn.loa.kernel.http;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error or a warning in one row of an uploaded sheet.
 *
 * @param row as a person counts it in the sheet, from 1
 * @param column the heading of the column, or null where it concerns the whole row
 * @param code stable, for clients
 * @param detail in the caller's language, with how to fix it
 */
public record RowProblem(
        @Schema(examples = "7") int row,
        @Nullable @Schema(examples = "Chủ trì") String column,
        @Schema(examples = "UNKNOWN_REFERENCE") String code,

        @Schema(examples = "Xã không có đầu mối “Văn hoá”. Gần giống: Công chức Văn hóa – Xã hội.")
        String detail) {}
