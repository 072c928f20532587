package vn.loa.work.activity;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.loa.kernel.table.SheetFilter;
import vn.loa.kernel.table.TableFiles;
import vn.loa.kernel.table.TableFormat;

@Path("/activities/sheet")
@Tag(name = "activities")
@Authenticated
@Transactional
class ActivitySheetResource {
    @Inject
    Activities activities;

    @Inject
    TableFiles tables;

    @GET
    @Produces({TableFormat.XLSX_TYPE, TableFormat.CSV_TYPE})
    @Operation(
            summary = "Tải danh sách hoạt động / Download the list of activities",
            description = SheetFilter.EVERY_ROW)
    public Response get(@BeanParam ActivityFilter filter, @BeanParam SheetFilter sheet) {
        return tables.list(
                sheet,
                "hoat-dong",
                ActivitySheetRow.class,
                paging -> activities.list(filter, paging),
                ActivitySheetRow::of);
    }
}
