package vn.loa.work.task;

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

@Path("/tasks/sheet")
@Tag(name = "tasks")
@Authenticated
@Transactional
class TaskSheetResource {
    @Inject
    TaskList list;

    @Inject
    TableFiles tables;

    @GET
    @Produces({TableFormat.XLSX_TYPE, TableFormat.CSV_TYPE})
    @Operation(summary = "Tải danh sách nhiệm vụ / Download the list of tasks", description = SheetFilter.EVERY_ROW)
    public Response get(@BeanParam TaskFilter filter, @BeanParam SheetFilter sheet) {
        return tables.list(
                sheet, "nhiem-vu", TaskSheetRow.class, paging -> list.page(filter, paging), TaskSheetRow::of);
    }
}
