package vn.loa.exchange.job;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.loa.kernel.job.JobName;

/** The filters of a list of runs. */
public class JobRunFilter {
    @QueryParam("job")
    public JobName job;

    @QueryParam("failed")
    @Parameter(
            description =
                    "Chỉ lần hỏng (true), chỉ lần chạy được (false). / Only those that failed, or that went well.")
    public Boolean failed;
}
