package vn.loa.writer;

import static vn.loa.access.Action.PLAN_READ;
import static vn.loa.access.Action.REPORT_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.http.BusinessClock;
import vn.loa.plan.Plans;
import vn.loa.report.Reports;

@Path("/")
@Tag(name = "documents", description = "Văn bản theo thể thức / Official documents")
@Authenticated
@Transactional
class DocumentResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Plans plans;

    @Inject
    Reports reports;

    @Inject
    Layout.Catalogue layouts;

    @Inject
    Clock clock;

    @GET
    @Path("/plans/{id}/document")
    @Produces({MediaType.APPLICATION_JSON, DOCX})
    @Operation(
            summary =
                    "Kế hoạch theo thể thức: dữ liệu để xem trước, hoặc tệp DOCX / A plan in the official layout: data for a preview, or a DOCX")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PaperView.class)),
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<?> plan(@RestPath UUID id, @Context HttpHeaders headers) throws IOException {
        var plan = plans.get(id, PLAN_READ);
        var issuance = plan.issuance();
        var paper = PaperOfPlan.of(plan, plans.clauses(plan));
        return answer(headers, paper, "ke-hoach", issuance == null ? null : issuance.issuedOn());
    }

    @GET
    @Path("/reports/{id}/document")
    @Produces({MediaType.APPLICATION_JSON, DOCX})
    @Operation(
            summary =
                    "Báo cáo theo thể thức: dữ liệu để xem trước, hoặc tệp DOCX / A report in the official layout: data for a preview, or a DOCX")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PaperView.class)),
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<?> report(@RestPath UUID id, @Context HttpHeaders headers) throws IOException {
        var text = reports.paper(id);
        var paper = PaperOfReport.of(reports.get(id, REPORT_READ), text);
        return answer(headers, paper, "bao-cao", text.issuedOn());
    }

    private RestResponse<?> answer(HttpHeaders headers, PaperView paper, String kind, LocalDate issuedOn)
            throws IOException {
        boolean file = headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.toString().startsWith(DOCX));
        return file
                ? docx(paper, kind, issuedOn)
                : RestResponse.ResponseBuilder.ok(paper, MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    /** @param issuedOn decides the layout in force; today while the paper is a draft */
    private RestResponse<byte[]> docx(PaperView paper, String kind, LocalDate issuedOn) throws IOException {
        var out = new ByteArrayOutputStream();
        Docx.write(paper, layouts.on(issuedOn == null ? BusinessClock.today(clock) : issuedOn), out);
        var number = paper.number().replaceFirst("Số: *", "").replace('/', '-').strip();
        var name = URLEncoder.encode(kind + "-" + number.replaceFirst("^-", "") + ".docx", StandardCharsets.UTF_8);
        return RestResponse.ResponseBuilder.ok(out.toByteArray())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Content-Type", DOCX)
                .build();
    }
}
