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

@Path("/reports/{id}/comparison")
@Tag(name = "reports", description = "Báo cáo / Reports")
@Authenticated
@Transactional
class ReportComparisonResource {
    @Inject
    Reports reports;

    @Inject
    ReportComparisons comparisons;

    @GET
    @Operation(
            summary =
                    "Số liệu của kỳ bên cạnh lũy kế năm, chỉ tiêu, kỳ liền trước và cùng kỳ năm trước / Figures beside the year so far, its targets, the time before and the year before",
            description =
                    "Lũy kế và kỳ liền trước tính từ hoạt động đang ghi; báo cáo tổng hợp chỉ so với báo cáo tổng hợp đã ký của năm trước. / "
                            + "The running total and the time before are counted as logged now; a consolidated report is compared with the signed one of the year before alone.")
    public ReportComparisonView get(@RestPath UUID id) {
        return comparisons.of(reports.get(id, REPORT_READ));
    }
}
