package vn.loa.work.plan;

import static vn.loa.people.access.Action.PLAN_CLOSE;
import static vn.loa.people.access.Action.PLAN_EDIT;
import static vn.loa.people.access.Action.PLAN_ISSUE;
import static vn.loa.people.access.Action.PLAN_PUBLISH;
import static vn.loa.people.access.Action.PLAN_READ;
import static vn.loa.people.access.Action.PLAN_RETURN;
import static vn.loa.people.access.Action.PLAN_SUBMIT;

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
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.NoteDraft;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.ReasonDraft;
import vn.loa.problem.Fault;

@Path("/plans")
@Tag(name = "plans", description = "Kế hoạch / Plans")
@Authenticated
@Transactional
class PlanResource {
    @Inject
    Plans plans;

    @Inject
    PlanSteps steps;

    @GET
    @Operation(summary = "Danh sách kế hoạch / List plans")
    public Page<PlanView> list(@BeanParam PlanFilter filter, @BeanParam Paging paging) {
        return plans.list(filter, paging);
    }

    @POST
    @Idempotent
    @Operation(summary = "Soạn kế hoạch mới / Draft a plan")
    public RestResponse<PlanView> create(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid PlanDraft draft) {
        return created(plans.create(null, draft));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một kế hoạch / Read a plan")
    public PlanView get(@RestPath UUID id) {
        return plans.view(plans.get(id, PLAN_READ));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Sửa kế hoạch đang soạn / Edit a drafted plan",
            description = "Với mã chưa có: tạo mới. / At a new id: creates it.")
    public RestResponse<PlanView> edit(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid PlanDraft draft) {
        if (plans.isNew(id)) {
            if (ifMatch != null) {
                throw Fault.STALE.problem();
            }
            return created(plans.create(id, draft));
        }
        return RestResponse.ok(plans.view(plans.edit(plans.get(id, PLAN_EDIT, ifMatch), draft)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Xóa kế hoạch đang soạn / Delete a drafted plan",
            description = "Chỉ khi chưa có nhiệm vụ, hoạt động. / Only before it has tasks or activities.")
    public void delete(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        plans.delete(plans.get(id, PLAN_EDIT, ifMatch));
    }

    @PUT
    @Path("/{id}/submission")
    @Operation(summary = "Trình kế hoạch / Submit a plan")
    public PlanView submit(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid NoteDraft submission) {
        return plans.view(steps.submit(plans.get(id, PLAN_SUBMIT, ifMatch), submission.note()));
    }

    @DELETE
    @Path("/{id}/submission")
    @Operation(summary = "Rút kế hoạch đã trình / Withdraw a submitted plan")
    public PlanView withdraw(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return plans.view(steps.withdraw(plans.get(id, PLAN_SUBMIT, ifMatch)));
    }

    @PUT
    @Path("/{id}/return")
    @Operation(summary = "Trả lại kế hoạch kèm lý do / Return a plan with a reason")
    public PlanView giveBack(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReasonDraft draft) {
        return plans.view(steps.giveBack(plans.get(id, PLAN_RETURN, ifMatch), draft.reason()));
    }

    @PUT
    @Path("/{id}/issuance")
    @Operation(summary = "Ban hành kế hoạch / Issue a plan")
    public PlanView issue(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid IssuanceDraft issuance) {
        return plans.view(steps.issue(plans.get(id, PLAN_ISSUE, ifMatch), issuance));
    }

    @PUT
    @Path("/{id}/closure")
    @Operation(summary = "Kết thúc kế hoạch / Close a plan")
    public PlanView close(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReasonDraft closure) {
        return plans.view(steps.close(plans.get(id, PLAN_CLOSE, ifMatch), closure.reason()));
    }

    @DELETE
    @Path("/{id}/closure")
    @Operation(summary = "Mở lại kế hoạch / Reopen a plan")
    public PlanView reopen(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return plans.view(steps.reopen(plans.get(id, PLAN_CLOSE, ifMatch)));
    }

    @PUT
    @Path("/{id}/publication")
    @Operation(
            summary = "Công khai kế hoạch đã ban hành / Make an issued plan public",
            description = "Ai cũng đọc được tại `/open/plans/{id}`. / Anybody reads it at `/open/plans/{id}`.")
    public PlanView makePublic(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return plans.view(steps.makePublic(plans.get(id, PLAN_PUBLISH, ifMatch)));
    }

    @DELETE
    @Path("/{id}/publication")
    @Operation(summary = "Thôi công khai kế hoạch / Take a plan back from the public")
    public PlanView makePrivate(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return plans.view(steps.makePrivate(plans.get(id, PLAN_PUBLISH, ifMatch)));
    }

    private RestResponse<PlanView> created(Plan plan) {
        return Created.at("plans", plan.id(), plans.view(plan));
    }
}
