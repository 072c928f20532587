package vn.loa.figures.report;

import static vn.loa.people.access.Action.REPORT_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.kernel.http.Page;
import vn.loa.work.plan.Plans;

@Path("/plans/{id}/report-gaps")
@Tag(name = "reports", description = "Báo cáo / Reports")
@Authenticated
@Transactional
class ReportGapResource {
    @Inject
    Plans plans;

    @Inject
    ReportGaps gaps;

    @GET
    @Operation(
            summary = "Báo cáo của kỳ sẽ thiếu gì, của ai / What the period's report will lack, and whose it is",
            description =
                    "Nhiệm vụ đến hạn trong kỳ chưa xong, hoạt động chưa có tài liệu kiểm chứng, nội dung chưa tuyên truyền; trước và sau khi lập báo cáo. / "
                            + "Duties due in the window and not done, activities without proof, topics not communicated; before the report is begun and after.")
    public Page<ReportGapView> list(@RestPath UUID id, @RestQuery PeriodCode period, @RestQuery Integer year) {
        return Page.whole(gaps.of(plans.get(id, REPORT_READ), period, year));
    }
}
