package vn.loa.exchange.open;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.loa.kernel.http.PlainAnswer;
import vn.loa.kernel.http.Refuses;
import vn.loa.problem.ProblemType;
import vn.loa.work.plan.PublicPlans;

@Path("/open/plans/{id}")
@Tag(name = "open")
@PermitAll
@Transactional
class OpenPlanResource {
    @Inject
    PublicPlans plans;

    @Inject
    OpenPlans open;

    @Inject
    OpenWords words;

    @Inject
    PlainAnswer answer;

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Refuses(ProblemType.NOT_FOUND)
    @Operation(summary = "Một kế hoạch công khai, cùng việc đã làm / A public plan, with what was done")
    @APIResponse(
            responseCode = "200",
            description = "Theo Accept. / As Accept asks.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OpenPlanView.class)),
                @Content(mediaType = MediaType.TEXT_HTML)
            })
    public Response get(@RestPath UUID id, @BeanParam OpenFilter filter) {
        var view = open.view(plans.get(id), words.language());
        return answer.current(filter.ifNoneMatch, view, () -> PlanPage.of(view, words));
    }
}
