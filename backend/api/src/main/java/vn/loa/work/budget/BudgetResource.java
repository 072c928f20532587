package vn.loa.work.budget;

import static vn.loa.people.access.Action.BUDGET_EDIT;
import static vn.loa.people.access.Action.BUDGET_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;

@Path("/budgets")
@Tag(name = "budgets", description = "Kinh phí / Budgets")
@Authenticated
@Transactional
class BudgetResource {
    @Inject
    Budgets budgets;

    @Inject
    Allocations allocations;

    @Inject
    BudgetLines lines;

    @GET
    @Operation(summary = "Danh sách bảng kinh phí / List budgets")
    public Page<BudgetView> list(@RestQuery UUID plan, @RestQuery UUID unit, @BeanParam Paging paging) {
        return budgets.list(plan, unit, paging);
    }

    @POST
    @Idempotent
    @Operation(summary = "Lập bảng kinh phí của kế hoạch / Make a plan's budget")
    public RestResponse<BudgetView> create(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid BudgetDraft draft) {
        return created(budgets.create(draft));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc bảng kinh phí / Read a budget")
    public BudgetView get(@RestPath UUID id) {
        return budgets.view(budgets.get(id, BUDGET_READ));
    }

    @POST
    @Path("/{id}/allocations")
    @Idempotent
    @Operation(summary = "Thêm nguồn kinh phí / Add an allocation")
    public RestResponse<BudgetView> addAllocation(
            @RestPath UUID id,
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid AllocationDraft draft) {
        return created(allocations.create(budgets.get(id, BUDGET_EDIT, ifMatch), draft));
    }

    @PUT
    @Path("/{id}/allocations/{allocation}")
    @Operation(summary = "Sửa nguồn kinh phí / Edit an allocation")
    public BudgetView editAllocation(
            @RestPath UUID id,
            @RestPath UUID allocation,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid AllocationDraft draft) {
        return budgets.view(allocations.edit(budgets.get(id, BUDGET_EDIT, ifMatch), allocation, draft));
    }

    @DELETE
    @Path("/{id}/allocations/{allocation}")
    @Operation(summary = "Bỏ nguồn kinh phí không còn khoản mục / Remove an allocation without lines")
    public BudgetView removeAllocation(
            @RestPath UUID id, @RestPath UUID allocation, @RestHeader("If-Match") String ifMatch) {
        return budgets.view(allocations.delete(budgets.get(id, BUDGET_EDIT, ifMatch), allocation));
    }

    @POST
    @Path("/{id}/lines")
    @Idempotent
    @Operation(summary = "Thêm khoản mục dự toán / Add a line")
    public RestResponse<BudgetView> addLine(
            @RestPath UUID id,
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid LineDraft draft) {
        return created(lines.create(budgets.get(id, BUDGET_EDIT, ifMatch), draft));
    }

    @PUT
    @Path("/{id}/lines/{line}")
    @Operation(summary = "Sửa khoản mục dự toán / Edit a line")
    public BudgetView editLine(
            @RestPath UUID id,
            @RestPath UUID line,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid LineDraft draft) {
        return budgets.view(lines.edit(budgets.get(id, BUDGET_EDIT, ifMatch), line, draft));
    }

    @DELETE
    @Path("/{id}/lines/{line}")
    @Operation(summary = "Bỏ khoản mục chưa chi / Remove a line without expenditures")
    public BudgetView removeLine(@RestPath UUID id, @RestPath UUID line, @RestHeader("If-Match") String ifMatch) {
        return budgets.view(lines.delete(budgets.get(id, BUDGET_EDIT, ifMatch), line));
    }

    private RestResponse<BudgetView> created(Budget budget) {
        return Created.at("budgets", budget.id(), budgets.view(budget));
    }
}
