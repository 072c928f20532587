package vn.loa.work.beginning;

import static vn.loa.people.access.Action.TASK_EDIT;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.loa.kernel.http.Idempotent;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.plan.Plans;

@Path("/plans/{id}/task-imports")
@Tag(name = "tasks")
@Authenticated
@Transactional
class TaskImportResource {
    @Inject
    Plans plans;

    @Inject
    TaskImports imports;

    @POST
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Nhập nhiệm vụ từ bảng tính / Import tasks from a sheet",
            description =
                    "XLSX hoặc CSV, tối đa 500 hàng. `dryRun=true` chỉ xem thử (200, kèm lỗi từng hàng); nhập thật thì tất cả hoặc"
                            + " không gì cả: còn lỗi là 422, mỗi lỗi chỉ tới `/rows/<số hàng>/<cột>`. / XLSX or CSV, at most 500 rows."
                            + " `dryRun=true` only looks (200, with each row's errors); a real import is all or nothing: with any error 422,"
                            + " each error pointing at `/rows/<number>/<column>`.")
    public RestResponse<TaskImportView> add(
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @RestPath UUID id,
            @RestQuery boolean dryRun,
            @RestForm("file") FileUpload file) {
        var plan = plans.get(id, TASK_EDIT);
        if (file == null) {
            throw Problem.invalid("/file", Fault.REQUIRED);
        }
        var view = imports.take(plan, file.uploadedFile(), file.fileName(), dryRun);
        return dryRun
                ? RestResponse.ok(view)
                : RestResponse.ResponseBuilder.<TaskImportView>create(201)
                        .entity(view)
                        .header("Location", "/api/v1/tasks?plan=" + id)
                        .build();
    }
}
