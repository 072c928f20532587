package vn.loa.work.plan;

import static vn.loa.people.access.Action.PLAN_EDIT;
import static vn.loa.people.access.Action.PLAN_READ;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.Uncompressed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.File;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.http.Refuses;
import vn.loa.problem.ProblemType;

@Path("/plans/{id}/original")
@Tag(name = "plans")
@Authenticated
@Transactional
class PlanOriginalResource {
    @Inject
    Plans plans;

    @Inject
    FileStore store;

    @GET
    @Refuses({ProblemType.RANGE_NOT_SATISFIABLE, ProblemType.UNAVAILABLE})
    @Uncompressed
    @Operation(
            summary = "Tải văn bản đã ký của kế hoạch nhập vào / Download the signed document a plan was entered from",
            description = "Giữ nguyên từng byte; 404 nếu kế hoạch không nhập từ văn bản đã ký. / "
                    + "Byte for byte; 404 where the plan was not entered from a signed document.")
    public RestResponse<File> get(
            @RestPath UUID id, @RestQuery boolean inline, @RestHeader("If-None-Match") String ifNoneMatch) {
        return plans.get(id, PLAN_READ).original().download(store).answer(inline, ifNoneMatch);
    }

    @DELETE
    @Operation(
            summary = "Bỏ văn bản đã ký khỏi kế hoạch đang soạn / Take the signed document off a drafted plan",
            description = "Kế hoạch sẽ có bản ký do Loa lập. / The plan will have a paper of Loa's own.")
    public PlanView drop(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return plans.view(plans.dropOriginal(plans.get(id, PLAN_EDIT, ifMatch)));
    }
}
