package vn.loa.figures.report;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.kernel.table.SheetFilter;
import vn.loa.kernel.table.TableFiles;
import vn.loa.kernel.table.TableFormat;

@Path("/units/{id}/completeness/sheet")
@Tag(name = "reports")
@Authenticated
@Transactional
class CompletenessSheetResource {
    @Inject
    CompletenessLines lines;

    @Inject
    TableFiles tables;

    @GET
    @Produces({TableFormat.XLSX_TYPE, TableFormat.CSV_TYPE})
    @Operation(
            summary =
                    "Tải bảng đơn vị cấp dưới nào đã báo cáo kỳ nào / Download which units below have reported on which periods",
            description = "Mỗi đơn vị mỗi kỳ một dòng; `standing` chỉ lấy những dòng đang như vậy. / "
                    + "A line for each unit and period; `standing` takes only those that stand so.")
    public Response get(
            @RestPath UUID id,
            @RestQuery @Min(2000) @Max(2100) Integer year,
            @RestQuery PeriodCode period,
            @RestQuery @DefaultValue("CCHC") String programme,
            @RestQuery String q,
            @RestQuery CompletenessStanding standing,
            @BeanParam SheetFilter sheet) {
        return tables.list(
                sheet,
                "tinh-hinh-bao-cao",
                CompletenessSheetRow.class,
                paging -> lines.of(id, year, period, programme, q, standing, paging),
                CompletenessSheetRow::of);
    }
}
