package vn.loa.paper.binder;

import static vn.loa.people.access.Action.REPORT_READ;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.Uncompressed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.loa.figures.report.Reports;
import vn.loa.kernel.http.Refuses;
import vn.loa.problem.ProblemType;

@Path("/reports/{id}/binder")
@Tag(name = "documents")
@Authenticated
@Transactional
class ReportBinderResource {
    @Inject
    Reports reports;

    @Inject
    Binders binders;

    @Inject
    BinderAnswer answer;

    @GET
    @Produces({MediaType.APPLICATION_JSON, BinderAnswer.ZIP_TYPE})
    @Refuses(ProblemType.CONFLICT)
    @Uncompressed
    @Operation(
            summary =
                    "Hồ sơ kiểm chứng của báo cáo: số tệp và dung lượng, hoặc tệp ZIP / A report's proof binder: number and size of files, or the ZIP",
            description =
                    "Báo cáo đã trình: văn bản đã ký, số liệu đã chốt, đúng các tài liệu kiểm chứng của những gì số liệu đã đếm, mục lục (HTML, PDF, JSON) và SHA256SUMS.txt. / "
                            + "A report past draft: its signed paper, what was frozen, the evidence of exactly what its figures counted, an index (HTML, PDF, JSON) and SHA256SUMS.txt.")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BinderView.class)),
                @Content(mediaType = BinderAnswer.ZIP_TYPE)
            })
    public Response get(@RestPath UUID id, @Context HttpHeaders headers) throws IOException {
        return answer.of(binders.of(reports.get(id, REPORT_READ)), headers);
    }
}
