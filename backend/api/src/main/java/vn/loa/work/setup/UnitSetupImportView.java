package vn.loa.work.setup;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.RowProblem;

/** The units a sheet would set up, or has. */
record UnitSetupImportView(
        @Schema(
                description =
                        "Đã ghi; không ghi gì khi chạy thử hoặc còn dòng sai. / Written; nothing is on a dry run or while a row is wrong.")
        boolean written,

        List<UnitSetupView> units,
        List<RowProblem> problems) {}
