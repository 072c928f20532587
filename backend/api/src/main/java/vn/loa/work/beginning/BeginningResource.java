package vn.loa.work.beginning;

import static vn.loa.people.access.Action.PLAN_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanView;
import vn.loa.work.plan.Plans;

@Path("/plans")
@Tag(name = "plans")
@Authenticated
@Transactional
class BeginningResource {
    @Inject
    Plans plans;

    @Inject
    PlanCopies copies;

    @Inject
    PlanDerivations derivations;

    @POST
    @Path("/{id}/copies")
    @Idempotent
    @Operation(
            summary = "Chép kế hoạch sang năm mới / Copy a plan to a new year",
            description =
                    "Bản chép là bản thảo, kèm nhiệm vụ chưa bị hủy với ngày tháng dời theo năm; chỗ chữ còn nói năm cũ được"
                            + " cảnh báo, không tự sửa. / The copy is a draft with the tasks not cancelled, their days moved to the new"
                            + " year; text that still speaks of the old year is warned about, never rewritten.")
    public RestResponse<PlanView> copy(
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @RestPath UUID id,
            @NotNull @Valid BeginningDraft draft) {
        return created(copies.copy(plans.get(id, PLAN_READ), draft));
    }

    @POST
    @Path("/{id}/derivations")
    @Idempotent
    @Operation(
            summary = "Lập kế hoạch triển khai kế hoạch cấp trên / Derive a plan from the superior one",
            description =
                    "Chỉ từ kế hoạch đã ban hành; nội dung và chỉ tiêu được giao xuống, có liên kết. / Only from an issued"
                            + " plan; its topics and targets are handed down with links.")
    public RestResponse<PlanView> derive(
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @RestPath UUID id,
            @NotNull @Valid DerivationDraft draft) {
        return created(derivations.derive(plans.get(id, PLAN_READ), draft));
    }

    private RestResponse<PlanView> created(Plan plan) {
        return Created.at("plans", plan.id(), plans.view(plan));
    }
}
