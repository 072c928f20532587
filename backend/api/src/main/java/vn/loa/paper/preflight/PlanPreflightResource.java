package vn.loa.paper.preflight;

import static vn.loa.people.access.Action.PLAN_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.loa.paper.writer.PapersToSign;
import vn.loa.work.plan.Plans;

@Path("/plans/{id}/preflight")
@Tag(name = "preflights")
@Authenticated
@Transactional
class PlanPreflightResource {
    @Inject
    Plans plans;

    @Inject
    Preflights preflights;

    @Inject
    PapersToSign papers;

    @GET
    @Operation(summary = "Kiểm tra bản kế hoạch sẽ ký / Look at a plan's paper as it would be signed")
    public PreflightView get(@RestPath UUID id) {
        var plan = plans.get(id, PLAN_READ);
        return preflights.look(plan.unit(), papers.of(plan));
    }
}
