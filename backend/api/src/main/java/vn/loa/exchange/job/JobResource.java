package vn.loa.exchange.job;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;

@Path("/jobs")
@Tag(name = "jobs", description = "Việc máy chủ tự làm theo giờ / What the server does by the clock")
@Authenticated
@Transactional
class JobResource {
    @Inject
    Jobs jobs;

    @GET
    @Operation(
            summary = "Việc máy chủ tự làm theo giờ / Jobs",
            description =
                    "Chỉ người quản trị của đơn vị đứng đầu cây đơn vị đọc được. / For administrators of the unit at the top of the tree.")
    public Page<JobView> list() {
        return jobs.list();
    }

    @GET
    @Path("/runs")
    @Operation(
            summary = "Các lần chạy, mới nhất trước / Runs of jobs, newest first",
            description =
                    "Chỉ lần có việc để làm hoặc bị hỏng; giữ 90 ngày, mỗi việc 200 lần chạy được và 200 lần hỏng. / Of those that did something or failed; kept for 90 days, of each job 200 that went well and 200 that failed.")
    public Page<JobRunView> runs(@BeanParam JobRunFilter filter, @BeanParam Paging paging) {
        return jobs.runs(filter, paging);
    }
}
