package vn.loa.work.task;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import vn.loa.kernel.table.CsvFilter;
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
    @Operation(
            summary = "Tải danh sách nhiệm vụ / Download the list of tasks",
            description =
                    "Mọi dòng của danh sách với bộ lọc đang dùng. / Every row of the list, with the filters in force.")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(
            @BeanParam TaskFilter filter,
            @RestQuery String sort,
            @BeanParam CsvFilter csv,
            @RestHeader("If-None-Match") String ifNoneMatch,
            @Context HttpHeaders headers) {
        return tables.list(
                headers,
                ifNoneMatch,
                "nhiem-vu",
                TaskSheetRow.class,
                csv,
                sort,
                paging -> list.page(filter, paging),
                TaskSheetRow::of);
    }
}
