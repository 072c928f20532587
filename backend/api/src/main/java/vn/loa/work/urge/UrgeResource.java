package vn.loa.work.urge;

import static vn.loa.people.access.Action.TASK_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.*;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.loa.work.task.Tasks;

@Path("/tasks/{id}/urges")
@Tag(name = "tasks")
@Authenticated
@Transactional
class UrgeResource {
    @Inject
    Tasks tasks;

    @Inject
    Urges urges;

    @GET
    @Operation(summary = "Sổ đôn đốc của nhiệm vụ / When a task was urged")
    public UrgeList list(@RestPath UUID id) {
        return urges.of(tasks.get(id, TASK_READ));
    }
}
