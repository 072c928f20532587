package vn.loa.people.account;

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

@Path("/accounts/sheet")
@Tag(name = "accounts")
@Authenticated
@Transactional
class AccountSheetResource {
    @Inject
    Accounts accounts;

    @Inject
    TableFiles tables;

    @GET
    @Produces({TableFormat.XLSX_TYPE, TableFormat.CSV_TYPE})
    @Operation(summary = "Tải danh sách tài khoản / Download the list of accounts", description = SheetFilter.EVERY_ROW)
    public Response get(@RestQuery UUID unit, @RestQuery String q, @BeanParam SheetFilter sheet) {
        return tables.list(
                sheet,
                "tai-khoan",
                AccountSheetRow.class,
                paging -> accounts.list(unit, q, paging),
                AccountSheetRow::of);
    }
}
