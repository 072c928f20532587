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
import vn.loa.work.amendment.Amendments;

@Path("/amendments/{id}/preflight")
@Tag(name = "preflights")
@Authenticated
@Transactional
class AmendmentPreflightResource {
    @Inject
    Amendments amendments;

    @Inject
    Preflights preflights;

    @Inject
    PapersToSign papers;

    @GET
    @Operation(summary = "Kiểm tra bản sửa đổi sẽ ký / Look at an amendment's paper as it would be signed")
    public PreflightView get(@RestPath UUID id) {
        var amendment = amendments.get(id, PLAN_READ);
        return preflights.look(amendment.unit(), papers.of(amendment));
    }
}
