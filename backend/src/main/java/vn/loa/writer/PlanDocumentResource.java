package vn.loa.writer;

import static vn.loa.access.Action.PLAN_READ;

import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.loa.plan.Plans;

@Path("/plans/{id}/document")
@Tag(name = "documents", description = "Văn bản theo thể thức / Official documents")
@Authenticated
@Transactional
class PlanDocumentResource {
    @Inject
    Plans plans;

    @Inject
    Documents documents;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Documents.DOCX})
    @Operation(
            summary =
                    "Kế hoạch theo thể thức: dữ liệu để xem trước, hoặc tệp DOCX / A plan in the official layout: data for a preview, or a DOCX")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PaperView.class)),
                @Content(mediaType = Documents.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(@RestPath UUID id, @Context HttpHeaders headers) throws IOException {
        var plan = plans.get(id, PLAN_READ);
        var issuance = plan.issuance();
        var paper = PaperOfPlan.of(plan, plans.clauses(plan));
        return documents.answer(headers, paper, "ke-hoach", issuance == null ? null : issuance.issuedOn());
    }
}
