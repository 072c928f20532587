package vn.loa.work.playlog;

import static vn.loa.people.access.Action.PLAY_SOURCE_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;

@Path("/play-logs")
@Tag(name = "play-logs")
@Authenticated
@Transactional
class PlayLogResource {
    @Inject
    PlayLogs logs;

    @GET
    @Operation(summary = "Các nhật ký đã nhận / List the logs that came in")
    public Page<PlayLogView> list(@RestQuery UUID unit, @RestQuery UUID source, @BeanParam Paging paging) {
        return logs.list(unit, source, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một nhật ký đã nhận / Read a log that came in")
    public PlayLogView get(@RestPath UUID id) {
        return logs.view(logs.get(id, PLAY_SOURCE_READ));
    }
}
