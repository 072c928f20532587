package vn.loa.work.register;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.loa.kernel.table.SheetFilter;
import vn.loa.kernel.table.TableFiles;
import vn.loa.kernel.table.TableFormat;

@Path("/known-documents/sheet")
@Tag(name = "known-documents")
@Authenticated
@Transactional
class KnownDocumentSheetResource {
    @Inject
    KnownDocuments documents;

    @Inject
    TableFiles tables;

    @GET
    @Produces({TableFormat.XLSX_TYPE, TableFormat.CSV_TYPE})
    @Operation(summary = "Tải sổ văn bản / Download the register", description = SheetFilter.EVERY_ROW)
    public Response get(
            @RestQuery UUID unit,
            @RestQuery String q,
            @RestQuery String number,
            @RestQuery String issuer,
            @BeanParam SheetFilter sheet) {
        return tables.list(
                sheet,
                "so-van-ban",
                KnownDocumentSheetRow.class,
                paging -> documents.list(unit, q, number, issuer, paging),
                KnownDocumentSheetRow::of);
    }
}
