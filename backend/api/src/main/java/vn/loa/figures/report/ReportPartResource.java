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
import vn.loa.kernel.http.Page;

/** What a consolidated report is summed from. */
@Path("/reports")
@Tag(name = "reports")
@Authenticated
@Transactional
class ReportPartResource {
    @Inject
    Reports reports;

    @Inject
    ReportViews views;

    @GET
    @Path("/{id}/parts")
    @Operation(
            summary = "Báo cáo này được tổng hợp từ đâu / What a consolidated report is summed from",
            description = "Từng đơn vị với bản được lấy, mã băm và số liệu của bản đó; đơn vị thiếu cũng được nêu. / "
                    + "Each unit with the edition, its hash and its figures; units it went without are named too.")
    public Page<ReportPartView> parts(@RestPath UUID id) {
        return Page.whole(views.parts(reports.get(id, REPORT_READ)));
    }
}
