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
import vn.loa.figures.report.PublicReports;
import vn.loa.kernel.http.Refuses;
import vn.loa.problem.ProblemType;

/** The signed paper of a public report. */
@Path("/open/reports/{id}/document")
@Tag(name = "open")
@PermitAll
@Transactional
class OpenReportDocumentResource {
    @Inject
    PublicReports reports;

    @Inject
    SignedReports papers;

    @Inject
    Documents documents;

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Format.DOCX_TYPE, Format.PDF_TYPE, MediaType.TEXT_HTML})
    @Refuses({ProblemType.NOT_FOUND, ProblemType.RANGE_NOT_SATISFIABLE})
    @Operation(summary = "Bản ký của một báo cáo công khai / The signed paper of a public report")
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
        var report = reports.get(id);
        return documents.answer(
                headers,
                ifNoneMatch,
                PaperKind.REPORT,
                id,
                false,
                report.issuance().issuedOn(),
                () -> papers.paper(report));
    }
}
