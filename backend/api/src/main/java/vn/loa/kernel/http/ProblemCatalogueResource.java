package vn.loa.kernel.http;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.loa.problem.Fault;
import vn.loa.problem.ProblemType;

/** Also at {@code /problems}, where the {@code type} of a refusal leads ({@link ShortAddress}). */
@Path("/problems")
@Tag(name = "problems", description = "Từ điển lỗi / Catalogue of problems")
@PermitAll
class ProblemCatalogueResource {
    @Inject
    ProblemCatalogue catalogue;

    @Inject
    Tongue tongue;

    @Inject
    PlainAnswer answer;

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @Operation(summary = "Mọi lỗi có thể gặp, theo mã trạng thái / Every problem there can be, by status")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ProblemCatalogueView.class)),
                @Content(mediaType = MediaType.TEXT_HTML)
            })
    public Response list() {
        var view = new ProblemCatalogueView(catalogue.all().stream()
                .map(code -> ProblemCodeView.of(code, tongue.language()))
                .toList());
        return answer.of(view, () -> ProblemPages.list(view, tongue));
    }

    @GET
    @Path("/{code}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @Refuses(ProblemType.NOT_FOUND)
    @Operation(
            summary = "Một lỗi: nghĩa là gì, phải làm gì / One problem: what it means, what to do",
            description = "`code` viết thường, nối bằng gạch ngang. / `code` in small letters, joined by hyphens.")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ProblemCodeView.class)),
                @Content(mediaType = MediaType.TEXT_HTML)
            })
    public Response get(@RestPath String code) {
        var view = catalogue
                .named(code)
                .map(found -> ProblemCodeView.of(found, tongue.language()))
                .orElseThrow(Fault.NO_SUCH_THING::problem);
        return answer.of(view, () -> ProblemPages.one(view, tongue));
    }
}
