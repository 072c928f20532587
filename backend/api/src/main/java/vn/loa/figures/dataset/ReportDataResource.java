package vn.loa.figures.dataset;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.loa.kernel.table.TableFiles;
import vn.loa.kernel.table.TableFilter;
import vn.loa.kernel.table.TableFormat;

@Path("/report-data")
@Tag(name = "data", description = "Dữ liệu báo cáo / Report data")
@Authenticated
@Transactional
class ReportDataResource {
    /** Seconds for a table of a million rows on a slow machine. */
    private static final int LONGEST = 600;

    @Inject
    ReportDataset dataset;

    @Inject
    TableFiles tables;

    @GET
    @TransactionConfiguration(timeout = LONGEST)
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.NDJSON_TYPE, TableFormat.XLSX_TYPE})
    @Operation(
            summary =
                    "Số liệu đã chốt, mỗi dòng một đơn vị, chương trình, kỳ, số liệu / Frozen figures, a row a unit, programme, period and figure",
            description =
                    "Cả bảng trong một câu trả lời, theo Accept hoặc đuôi của địa chỉ. Đơn vị chưa báo cáo: xem `/units/{id}/completeness`. / "
                            + "The whole table in one answer, as Accept or the address's ending asks. Units that have not reported: `/units/{id}/completeness`.")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReportDataView.class)),
                @Content(mediaType = TableFormat.CSV_TYPE),
                @Content(mediaType = TableFormat.NDJSON_TYPE, schema = @Schema(implementation = ReportDataRow.class)),
                @Content(mediaType = TableFormat.XLSX_TYPE)
            })
    public Response get(@BeanParam ReportDataFilter filter, @BeanParam TableFilter table) {
        return tables.answer(table, "so-lieu-bao-cao", ReportDataRow.class, dataset.rows(filter));
    }
}
