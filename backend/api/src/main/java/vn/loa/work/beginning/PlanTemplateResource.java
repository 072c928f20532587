package vn.loa.work.beginning;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.Page;
import vn.loa.work.plan.PlanView;
import vn.loa.work.plan.Plans;

@Path("/plan-templates")
@Tag(name = "plans")
@Authenticated
@Transactional
class PlanTemplateResource {
    @Inject
    PlanTemplates templates;

    @Inject
    Plans plans;

    @GET
    @Operation(summary = "Các mẫu kế hoạch / List plan templates")
    public Page<PlanTemplateView> list() {
        return Page.whole(templates.all().stream().map(PlanTemplateView::of).toList());
    }

    @POST
    @Path("/{code}/plans")
    @Idempotent
    @Operation(
            summary = "Bắt đầu kế hoạch từ mẫu / Begin a plan from a template",
            description =
                    "Mẫu không nêu căn cứ pháp lý: đơn vị tự bổ sung. / A template names no legal basis: the unit adds its own.")
    public RestResponse<PlanView> begin(
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @RestPath String code,
            @NotNull @Valid BeginningDraft draft) {
        var plan = templates.begin(templates.get(code), draft);
        return Created.at("plans", plan.id(), plans.view(plan));
    }
}
