package vn.loa.people.unit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.RowProblem;

/** The units a sheet would make or change, or has. */
record UnitImportView(
        @Schema(
                description =
                        "Đã ghi; không ghi gì khi chạy thử hoặc còn dòng sai. / Written; nothing is on a dry run or while a row is wrong.")
        boolean written,

        int created,
        int renamed,

        @Schema(description = "Ghi mã định danh mới cho đơn vị đã có. / Known units given another agency code.")
        int coded,

        int unchanged,
        List<RowProblem> problems) {}
