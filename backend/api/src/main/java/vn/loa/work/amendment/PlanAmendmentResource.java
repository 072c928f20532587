package vn.loa.work.amendment;

import static vn.loa.people.access.Action.PLAN_EDIT;
import static vn.loa.people.access.Action.PLAN_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import vn.loa.work.plan.Plans;

@Path("/plans/{id}/amendments")
@Tag(name = "amendments")
@Authenticated
@Transactional
class PlanAmendmentResource {
    @Inject
    Plans plans;

    @Inject
    Amendments amendments;

    @GET
    @Operation(summary = "Các lần sửa đổi, bổ sung của kế hoạch / The plan's amendments")
    public AmendmentList list(@RestPath UUID id) {
        return amendments.list(plans.get(id, PLAN_READ));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Soạn bản sửa đổi, bổ sung / Begin an amendment",
            description =
                    "Của kế hoạch đã ban hành, từ lời văn đang có hiệu lực; mỗi lúc một bản. / Of an issued plan, from its text in force; one at a time.")
    public RestResponse<AmendmentView> begin(@RestHeader("Idempotency-Key") String idempotencyKey, @RestPath UUID id) {
        var amendment = amendments.begin(plans.get(id, PLAN_EDIT));
        return Created.at("amendments", amendment.id(), amendments.view(amendment));
    }
}
