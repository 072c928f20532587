package vn.loa.paper.binder;

import static vn.loa.people.access.Action.PLAN_READ;

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
import vn.loa.kernel.http.Refuses;
import vn.loa.problem.ProblemType;
import vn.loa.work.plan.Plans;

@Path("/plans/{id}/binder")
@Tag(name = "documents")
@Authenticated
@Transactional
class PlanBinderResource {
    @Inject
    Plans plans;

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
                    "Hồ sơ kiểm chứng của kế hoạch: số tệp và dung lượng, hoặc tệp ZIP / A plan's proof binder: number and size of files, or the ZIP",
            description =
                    "Kế hoạch đã ban hành: văn bản đã ký, tài liệu kiểm chứng của mọi hoạt động còn tính, mục lục (HTML, PDF, JSON) và SHA256SUMS.txt. "
                            + "Tài liệu kiểm chứng người gọi không được xem chỉ được đếm. / An issued plan: its signed papers, the evidence of every activity that counts, "
                            + "an index (HTML, PDF, JSON) and SHA256SUMS.txt. Evidence the caller may not see is only counted.")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BinderView.class)),
                @Content(mediaType = BinderAnswer.ZIP_TYPE)
            })
    public Response get(@RestPath UUID id, @Context HttpHeaders headers) throws IOException {
        return answer.of(binders.of(plans.get(id, PLAN_READ)), headers);
    }
}
