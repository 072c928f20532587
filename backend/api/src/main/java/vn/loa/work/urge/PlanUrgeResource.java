package vn.loa.work.urge;

import static vn.loa.people.access.Action.TASK_URGE;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.*;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Idempotent;
import vn.loa.work.plan.Plans;

@Path("/plans/{id}/urges")
@Tag(name = "plans")
@Authenticated
@Transactional
class PlanUrgeResource {
    @Inject
    Plans plans;

    @Inject
    Urges urges;

    @POST
    @Idempotent
    @Operation(
            summary = "Đôn đốc các đầu mối chậm / Urge the parties that are late",
            description =
                    "Không nêu nhiệm vụ nào là mọi nhiệm vụ quá hạn của kế hoạch; mỗi nhiệm vụ mỗi ngày một lần. / Without tasks, every overdue task of the plan; each once a day.")
    public RestResponse<UrgesView> send(
            @RestPath UUID id, @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid UrgesDraft draft) {
        return RestResponse.ResponseBuilder.<UrgesView>create(201)
                .entity(urges.send(plans.get(id, TASK_URGE), draft))
                .header("Location", "/api/v1/plans/" + id)
                .build();
    }
}
