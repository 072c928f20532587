package vn.loa.paper.preflight;

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
import vn.loa.figures.report.Reports;
import vn.loa.paper.writer.PapersToSign;

@Path("/reports/{id}/preflight")
@Tag(name = "preflights")
@Authenticated
@Transactional
class ReportPreflightResource {
    @Inject
    Reports reports;

    @Inject
    Preflights preflights;

    @Inject
    PapersToSign papers;

    @GET
    @Operation(summary = "Kiểm tra bản báo cáo sẽ ký / Look at a report's paper as it would be signed")
    public PreflightView get(@RestPath UUID id) {
        var report = reports.get(id, REPORT_READ);
        return preflights.look(report.unit(), papers.of(report));
    }
}
