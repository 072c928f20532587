package vn.loa.work.plan;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.File;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.http.Refuses;
import vn.loa.problem.ProblemType;

@Path("/open/plans/{id}/original")
@Tag(name = "open")
@PermitAll
@Transactional
class OpenPlanOriginalResource {
    @Inject
    PublicPlans plans;

    @Inject
    FileStore store;

    @GET
    @PermitAll
    @Refuses({ProblemType.NOT_FOUND, ProblemType.RANGE_NOT_SATISFIABLE, ProblemType.UNAVAILABLE})
    @Uncompressed
    @Operation(
            summary =
                    "Văn bản đã ký mà một kế hoạch công khai được nhập từ đó / The signed document a public plan was entered from",
            description = "Giữ nguyên từng byte; 404 nếu không có. / Byte for byte; 404 where there is none.")
    public RestResponse<File> get(@RestPath UUID id, @RestHeader("If-None-Match") String ifNoneMatch) {
        return plans.get(id).original().download(store).answer(false, ifNoneMatch);
    }
}
