package vn.loa.work.extension;

import static vn.loa.people.access.Action.TASK_PROGRESS;
import static vn.loa.people.access.Action.TASK_READ;

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
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.work.task.Tasks;

@Path("/tasks/{id}/extensions")
@Tag(name = "tasks")
@Authenticated
@Transactional
class TaskExtensionResource {
    @Inject
    Tasks tasks;

    @Inject
    Extensions extensions;

    @GET
    @Operation(summary = "Các lần xin gia hạn của nhiệm vụ / The extensions of a task")
    public ExtensionList list(@RestPath UUID id) {
        return extensions.of(tasks.get(id, TASK_READ));
    }

    @POST
    @Idempotent
    @Operation(summary = "Xin gia hạn nhiệm vụ / Ask for an extension")
    public RestResponse<ExtensionView> ask(
            @RestPath UUID id,
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid ExtensionDraft draft) {
        var extension = extensions.ask(tasks.get(id, TASK_PROGRESS), draft);
        return Created.at("extensions", extension.id(), extensions.view(extension));
    }
}
