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

@Path("/tasks/{id}/questions")
@Tag(name = "tasks")
@Authenticated
@Transactional
class TaskQuestionResource {
    @Inject
    Tasks tasks;

    @Inject
    Questions questions;

    @GET
    @Operation(summary = "Các câu hỏi của đơn vị ngoài về nhiệm vụ / What parties asked about a task")
    public QuestionList list(@RestPath UUID id) {
        return questions.of(tasks.get(id, TASK_READ));
    }
}
