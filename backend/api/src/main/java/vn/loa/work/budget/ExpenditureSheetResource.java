package vn.loa.work.budget;

import static vn.loa.people.access.Action.BUDGET_READ;

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
import org.jboss.resteasy.reactive.RestPath;
import vn.loa.kernel.table.SheetFilter;
import vn.loa.kernel.table.TableFiles;
import vn.loa.kernel.table.TableFormat;

@Path("/budgets/{id}/expenditures/sheet")
@Tag(name = "budgets")
@Authenticated
@Transactional
class ExpenditureSheetResource {
    @Inject
    Budgets budgets;

    @Inject
    Expenditures expenditures;

    @Inject
    TableFiles tables;

    @GET
    @Produces({TableFormat.XLSX_TYPE, TableFormat.CSV_TYPE})
    @Operation(summary = "Tải các khoản chi / Download the expenditures", description = SheetFilter.EVERY_ROW)
    public Response get(@RestPath UUID id, @BeanParam ExpenditureFilter filter, @BeanParam SheetFilter sheet) {
        var budget = budgets.get(id, BUDGET_READ);
        return tables.list(
                sheet,
                "khoan-chi",
                ExpenditureSheetRow.class,
                paging -> expenditures.list(budget, filter, paging),
                ExpenditureSheetRow::of);
    }
}
