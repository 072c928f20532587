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
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.PlainAnswer;
import vn.loa.kernel.http.Refuses;
import vn.loa.kernel.table.TableFiles;
import vn.loa.kernel.table.TableFilter;
import vn.loa.kernel.table.TableFormat;
import vn.loa.problem.ProblemType;

@Path("/open/units")
@Tag(name = "open", description = "Công khai, không cần đăng nhập / Public, without signing in")
@PermitAll
@Transactional
class OpenUnitResource {
    @Inject
    OpenUnits units;

    @Inject
    OpenPlans plans;

    @Inject
    OpenReports reports;

    @Inject
    OpenTerms terms;

    @Inject
    OpenWords words;

    @Inject
    PlainAnswer answer;

    @Inject
    TableFiles tables;

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(
            summary = "Các đơn vị có nội dung công khai / Units of which something is public",
            description = "`q` tìm theo tên hoặc mã, không cần dấu. / `q` finds by name or code, without marks.")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OpenUnitPage.class)),
                @Content(mediaType = MediaType.TEXT_HTML)
            })
    public Response list(@RestQuery String q, @BeanParam OpenFilter filter, @BeanParam Paging paging) {
        var page = units.list(q, paging);
        return answer.current(
                filter.ifNoneMatch,
                new OpenUnitPage(page.items(), page.next(), page.total()),
                () -> UnitsPage.of(page, q, words));
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Refuses(ProblemType.NOT_FOUND)
    @Operation(
            summary = "Những gì một đơn vị công khai / What a unit made public",
            description =
                    "`code` là mã đơn vị hành chính. 404 nếu không có gì công khai. / `code` is the official code. 404 where nothing is public.")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OpenUnitView.class)),
                @Content(mediaType = MediaType.TEXT_HTML)
            })
    public Response get(@RestPath String code, @BeanParam OpenFilter filter) {
        var made = units.made(code);
        var view = new OpenUnitView(
                OpenUnitRef.of(made.unit()),
                made.plans().stream().map(OpenPlanSummary::of).toList(),
                made.reports().stream().map(OpenReportSummary::of).toList(),
                terms.licence());
        return answer.current(
                filter.ifNoneMatch,
                view,
                () -> UnitPage.of(
                        view,
                        made.plans().stream()
                                .findFirst()
                                .map(plan -> plans.view(plan, words.language()))
                                .orElse(null),
                        words));
    }

    @GET
    @Path("/{code}/feed")
    @PermitAll
    @Produces(OpenFeed.TYPE)
    @Refuses(ProblemType.NOT_FOUND)
    @Operation(summary = "Nguồn tin Atom của một đơn vị / A unit's Atom feed")
    @APIResponse(responseCode = "200", description = "Atom, RFC 4287.", content = @Content(mediaType = OpenFeed.TYPE))
    public Response feed(@RestPath String code, @BeanParam OpenFilter filter) {
        return answer.current(
                filter.ifNoneMatch,
                OpenFeed.of(units.made(code), words).getBytes(StandardCharsets.UTF_8),
                OpenFeed.MEDIA);
    }

    @GET
    @Path("/{code}/figures")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.NDJSON_TYPE, TableFormat.XLSX_TYPE})
    @Refuses(ProblemType.NOT_FOUND)
    @Operation(
            summary = "Số liệu các báo cáo công khai của một đơn vị / The figures of a unit's public reports",
            description =
                    "Mỗi dòng một số liệu của một báo cáo; `/figures` là từ điển. Báo cáo đã có bản đính chính công khai thì lấy bản đính chính. / "
                            + "A row a figure of a report; `/figures` is the dictionary. A correction that is public takes its report's place.")
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
    public Response figures(@RestPath String code, @BeanParam TableFilter table) {
        var made = units.made(code);
        return tables.answer(table, "so-lieu-cong-khai-" + made.unit().code(), OpenFigureRow.class, row -> reports.rows(
                        made.reports(), words.language())
                .forEach(row));
    }
}
