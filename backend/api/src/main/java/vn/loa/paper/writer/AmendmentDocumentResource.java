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
import vn.loa.work.amendment.Amendments;
import vn.loa.work.task.Tasks;

@Path("/amendments/{id}/document")
@Tag(name = "documents")
@Authenticated
@Transactional
class AmendmentDocumentResource {
    @Inject
    Amendments amendments;

    @Inject
    Tasks tasks;

    @Inject
    SignedAmendments papers;

    @Inject
    Documents documents;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.DOCX_TYPE, Format.PDF_TYPE, MediaType.TEXT_HTML})
    @Refuses(ProblemType.RANGE_NOT_SATISFIABLE)
    @Operation(
            summary =
                    "Bản sửa đổi, bổ sung theo thể thức: dữ liệu để xem trước, hoặc tệp DOCX, PDF, HTML / An amendment in the official layout: data for a preview, or a DOCX, PDF or HTML file")
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
                            description = "Kèm bảng nhiệm vụ làm phụ lục, với người được xem nhiệm vụ. / "
                                    + "With the table of tasks as an annex, for who may read tasks.")
                    boolean annex,
            @RestHeader("If-None-Match") String ifNoneMatch,
            @Context HttpHeaders headers)
            throws IOException {
        var amendment = amendments.get(id, PLAN_READ);
        var issuance = amendment.issuance();
        boolean annexed = annex && tasks.readable(amendment.plan());
        return documents.answer(
                headers,
                ifNoneMatch,
                PaperKind.AMENDMENT,
                id,
                annexed,
                issuance == null ? null : issuance.issuedOn(),
                () -> papers.paper(amendment, annexed));
    }
}
