package vn.loa.work.duty;

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

@Path("/tasks/{id}/receipts")
@Tag(name = "tasks")
@Authenticated
@Transactional
class ReceiptResource {
    @Inject
    Tasks tasks;

    @Inject
    Receipts receipts;

    @GET
    @Operation(summary = "Đơn vị ngoài nào đã xác nhận nhận nhiệm vụ / Which parties confirmed that they have a task")
    public ReceiptList list(@RestPath UUID id) {
        return receipts.of(tasks.get(id, TASK_READ));
    }
}
