package vn.loa.work.settlement;

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
import vn.loa.work.task.Tasks;

@Path("/tasks/{id}/occurrences")
@Tag(name = "tasks")
@Authenticated
@Transactional
class SettlementResource {
    @Inject
    Tasks tasks;

    @Inject
    Settlements settlements;

    @GET
    @Operation(
            summary = "Các kỳ của một nhiệm vụ định kỳ / The days of a task that recurs",
            description =
                    "Kỳ bị lỡ không chặn kỳ sau. Hoạt động của nhiệm vụ ứng với kỳ gần nhất đã đến. / A missed day does not stop the next. An activity of the task fulfils the latest day that had come.")
    public OccurrenceList list(@RestPath UUID id) {
        return settlements.of(tasks.get(id, TASK_READ));
    }

    @PUT
    @Path("/{occurrence}/settlement")
    @Operation(
            summary = "Ghi kết quả của một kỳ / Settle what came of a day",
            description = "If-Match là phiên bản của nhiệm vụ. / If-Match is the task's version.")
    public OccurrenceList settle(
            @RestPath UUID id,
            @RestPath UUID occurrence,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid SettlementDraft draft) {
        return settlements.settle(tasks.get(id, TASK_PROGRESS, ifMatch), occurrence, draft);
    }

    @DELETE
    @Path("/{occurrence}/settlement")
    @Operation(
            summary = "Mở lại một kỳ / Open a day again",
            description =
                    "Bỏ kết quả đã ghi; hoạt động vẫn còn nhưng không ứng với kỳ này nữa. / Takes back its outcome; activities stay, but no longer fulfil it.")
    public OccurrenceList reopen(@RestPath UUID id, @RestPath UUID occurrence, @RestHeader("If-Match") String ifMatch) {
        return settlements.reopen(tasks.get(id, TASK_PROGRESS, ifMatch), occurrence);
    }
}
