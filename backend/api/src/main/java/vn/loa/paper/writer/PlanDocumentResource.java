package vn.loa.paper.writer;

import static vn.loa.people.access.Action.PLAN_READ;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.loa.kernel.http.Refuses;
import vn.loa.problem.ProblemType;
import vn.loa.work.plan.Plans;

@Path("/plans/{id}/document")
@Tag(name = "documents", description = "Văn bản theo thể thức / Official documents")
@Authenticated
@Transactional
class PlanDocumentResource {
    @Inject
    Plans plans;

    @Inject
    SignedPlans papers;

    @Inject
    Documents documents;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.DOCX_TYPE, Format.PDF_TYPE, MediaType.TEXT_HTML})
    @Refuses({ProblemType.CONFLICT, ProblemType.RANGE_NOT_SATISFIABLE})
    @Operation(
            summary =
                    "Kế hoạch theo thể thức: dữ liệu để xem trước, hoặc tệp DOCX, PDF, HTML / A plan in the official layout: data for a preview, or a DOCX, PDF or HTML file")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PaperView.class)),
                @Content(mediaType = Format.DOCX_TYPE),
                @Content(mediaType = Format.PDF_TYPE),
                @Content(mediaType = MediaType.TEXT_HTML)
            })
    public Response get(
            @RestPath UUID id,
            @RestQuery
                    @Parameter(
                            description =
                                    "Kèm bảng nhiệm vụ làm phụ lục; mặc định không, vì người ký ký phần chữ của kế hoạch. / "
                                            + "With the table of tasks as an annex; by default without, for what is signed is the plan's text.")
                    boolean annex,
            @RestHeader("If-None-Match") String ifNoneMatch,
            @Context HttpHeaders headers)
            throws IOException {
        var plan = plans.get(id, PLAN_READ);
        if (Format.asked(headers) != Format.JSON) {
            plan.requireOwnPaper();
        }
        var issuance = plan.issuance();
        boolean annexed = papers.annexed(plan, annex);
        return documents.answer(
                headers,
                ifNoneMatch,
                PaperKind.PLAN,
                id,
                annexed,
                issuance == null ? null : issuance.issuedOn(),
                () -> papers.paper(plan, annexed));
    }
}
