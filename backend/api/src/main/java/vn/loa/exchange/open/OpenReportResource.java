package vn.loa.exchange.open;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.loa.figures.report.PublicReports;
import vn.loa.kernel.http.PlainAnswer;
import vn.loa.kernel.http.Refuses;
import vn.loa.kernel.table.TableFiles;
import vn.loa.kernel.table.TableFilter;
import vn.loa.kernel.table.TableFormat;
import vn.loa.problem.ProblemType;

@Path("/open/reports/{id}")
@Tag(name = "open")
@PermitAll
@Transactional
class OpenReportResource {
    @Inject
    PublicReports reports;

    @Inject
    OpenReports open;

    @Inject
    OpenWords words;

    @Inject
    PlainAnswer answer;

    @Inject
    TableFiles tables;

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Refuses(ProblemType.NOT_FOUND)
    @Operation(
            summary =
                    "Một báo cáo công khai: lời văn đã ký, số liệu đã chốt / A public report: its text as signed, its frozen figures")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OpenReportView.class)),
                @Content(mediaType = MediaType.TEXT_HTML)
            })
    public Response get(@RestPath UUID id, @BeanParam OpenFilter filter) {
        var view = open.view(reports.get(id), words.language());
        return answer.current(filter.ifNoneMatch, view, () -> ReportPage.of(view, words));
    }

    @GET
    @Path("/figures")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.NDJSON_TYPE, TableFormat.XLSX_TYPE})
    @Refuses(ProblemType.NOT_FOUND)
    @Operation(
            summary = "Số liệu của một báo cáo công khai / The figures of a public report",
            description = "`/figures` là từ điển. / `/figures` is the dictionary.")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OpenFigureTable.class)),
                @Content(mediaType = TableFormat.CSV_TYPE),
                @Content(mediaType = TableFormat.NDJSON_TYPE, schema = @Schema(implementation = OpenFigureRow.class)),
                @Content(mediaType = TableFormat.XLSX_TYPE)
            })
    public Response figures(@RestPath UUID id, @BeanParam TableFilter table) {
        var report = reports.get(id);
        var name = "so-lieu-" + report.documentNumber().replace('/', '-');
        return tables.answer(table, name, OpenFigureRow.class, row -> open.rows(List.of(report), words.language())
                .forEach(row));
    }
}
