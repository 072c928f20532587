package vn.loa.people.unit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.RowProblem;

/** The units a sheet would make or rename, or has. */
record UnitImportView(
        @Schema(
                description =
                        "Đã ghi; không ghi gì khi chạy thử hoặc còn dòng sai. / Written; nothing is on a dry run or while a row is wrong.")
        boolean written,

        int created,
        int renamed,
        int unchanged,
        List<RowProblem> problems) {}
