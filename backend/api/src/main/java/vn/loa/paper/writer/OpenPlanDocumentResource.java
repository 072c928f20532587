package vn.loa.paper.writer;

import jakarta.annotation.security.PermitAll;
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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import vn.loa.kernel.http.Refuses;
import vn.loa.problem.ProblemType;
import vn.loa.work.plan.PublicPlans;

/** The signed paper of a public plan: its text, without the table of who does what. */
@Path("/open/plans/{id}/document")
@Tag(name = "open")
@PermitAll
@Transactional
class OpenPlanDocumentResource {
    @Inject
    PublicPlans plans;

    @Inject
    SignedPlans papers;

    @Inject
    Documents documents;

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Format.DOCX_TYPE, Format.PDF_TYPE, MediaType.TEXT_HTML})
    @Refuses({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.RANGE_NOT_SATISFIABLE})
    @Operation(
            summary = "Bản ký của một kế hoạch công khai / The signed paper of a public plan",
            description =
                    "409 nếu kế hoạch nhập từ văn bản đã ký: tải tại `/open/plans/{id}/original`. / 409 where the plan was entered from a signed document: it is at `/open/plans/{id}/original`.")
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
            @RestPath UUID id, @RestHeader("If-None-Match") String ifNoneMatch, @Context HttpHeaders headers)
            throws IOException {
        var plan = plans.get(id);
        plan.requireOwnPaper();
        return documents.answer(
                headers,
                ifNoneMatch,
                PaperKind.PLAN,
                id,
                false,
                plan.issuance().issuedOn(),
                () -> papers.paper(plan, false));
    }
}
