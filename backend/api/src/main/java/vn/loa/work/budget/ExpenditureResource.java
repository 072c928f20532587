package vn.loa.work.budget;

import static vn.loa.people.access.Action.BUDGET_EDIT;
import static vn.loa.people.access.Action.BUDGET_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.ReasonDraft;

@Path("/budgets/{id}/expenditures")
@Tag(name = "budgets")
@Authenticated
@Transactional
class ExpenditureResource {
    @Inject
    Budgets budgets;

    @Inject
    Expenditures expenditures;

    @GET
    @Operation(summary = "Các khoản chi / List expenditures")
    public Page<ExpenditureView> list(
            @RestPath UUID id, @BeanParam ExpenditureFilter filter, @BeanParam Paging paging) {
        return expenditures.list(budgets.get(id, BUDGET_READ), filter, paging);
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Ghi một khoản chi / Record an expenditure",
            description =
                    "Vượt dự toán của khoản mục là 409 CAP_EXCEEDED, kèm số còn lại. / Beyond the line's estimate: 409 CAP_EXCEEDED, naming what is left.")
    public RestResponse<ExpenditureView> create(
            @RestPath UUID id,
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid ExpenditureDraft draft) {
        var expenditure = expenditures.create(budgets.get(id, BUDGET_EDIT), draft);
        return Created.at("budgets/" + id + "/expenditures", expenditure.id(), expenditures.view(expenditure));
    }

    @GET
    @Path("/{expenditure}")
    @Operation(summary = "Đọc một khoản chi / Read an expenditure")
    public ExpenditureView get(@RestPath UUID id, @RestPath UUID expenditure) {
        return expenditures.view(expenditures.get(id, expenditure, BUDGET_READ));
    }

    @PUT
    @Path("/{expenditure}")
    @Operation(summary = "Sửa khoản chi / Edit an expenditure")
    public ExpenditureView edit(
            @RestPath UUID id,
            @RestPath UUID expenditure,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid ExpenditureDraft draft) {
        return expenditures.view(expenditures.edit(expenditures.get(id, expenditure, BUDGET_EDIT, ifMatch), draft));
    }

    @PUT
    @Path("/{expenditure}/void")
    @Operation(summary = "Hủy khoản chi, nêu lý do / Make an expenditure void, with a reason")
    public ExpenditureView makeVoid(
            @RestPath UUID id,
            @RestPath UUID expenditure,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid ReasonDraft draft) {
        return expenditures.view(
                expenditures.makeVoid(expenditures.get(id, expenditure, BUDGET_EDIT, ifMatch), draft.reason()));
    }
}
