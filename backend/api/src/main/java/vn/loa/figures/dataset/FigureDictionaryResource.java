package vn.loa.figures.dataset;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import vn.loa.kernel.table.TableFiles;
import vn.loa.kernel.table.TableFilter;
import vn.loa.kernel.table.TableFormat;
import vn.loa.work.figure.FigureCode;

@Path("/figures")
@Tag(name = "data", description = "Dữ liệu báo cáo / Report data")
@PermitAll
@Transactional
class FigureDictionaryResource {
    @Inject
    TableFiles tables;

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.NDJSON_TYPE, TableFormat.XLSX_TYPE})
    @Operation(
            summary =
                    "Từ điển số liệu: mã, tên, đơn vị đo, nghĩa / The dictionary of figures: code, name, measure, meaning")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FigureDictionaryView.class)),
                @Content(mediaType = TableFormat.CSV_TYPE),
                @Content(
                        mediaType = TableFormat.NDJSON_TYPE,
                        schema = @Schema(implementation = FigureDefinitionView.class)),
                @Content(mediaType = TableFormat.XLSX_TYPE)
            })
    public Response get(@BeanParam TableFilter table) {
        return tables.answer(table, "tu-dien-so-lieu", FigureDefinitionView.class, row -> FigureCode.all()
                .forEach(code -> row.accept(FigureDefinitionView.of(code))));
    }
}
