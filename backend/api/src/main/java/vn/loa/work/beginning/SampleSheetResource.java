package vn.loa.work.beginning;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/task-import-sheet")
@Tag(name = "tasks")
@Authenticated
class SampleSheetResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @GET
    @Produces(XLSX)
    @Operation(summary = "Tải bảng tính mẫu để nhập nhiệm vụ / Download a sample sheet of tasks")
    public RestResponse<byte[]> sheet() {
        return RestResponse.ResponseBuilder.ok(SampleSheet.bytes())
                .header("Content-Disposition", "attachment; filename*=UTF-8''nhiem-vu-mau.xlsx")
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
