package vn.loa.work.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.RowProblem;

/** The documents a sheet would add, or has added. */
record KnownDocumentImport(
        @Schema(
                description =
                        "Đã ghi; không ghi gì khi chạy thử hoặc còn dòng sai. / Written; nothing is on a dry run or while a row is wrong.")
        boolean written,

        int created,
        int edited,
        int unchanged,
        List<RowProblem> problems) {}
