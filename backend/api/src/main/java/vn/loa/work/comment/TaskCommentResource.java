package vn.loa.work.comment;

import static vn.loa.people.access.Action.TASK_COMMENT;

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

@Path("/tasks/{id}/comments")
@Tag(name = "tasks")
@Authenticated
@Transactional
class TaskCommentResource {
    @Inject
    Tasks tasks;

    @Inject
    Comments comments;

    @GET
    @Operation(summary = "Trao đổi về nhiệm vụ / The comments on a task")
    public CommentList list(@RestPath UUID id) {
        return comments.of(tasks.get(id, TASK_COMMENT));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Nêu ý kiến về nhiệm vụ / Comment on a task",
            description = "Ai đọc được nhiệm vụ đều nêu được. / Whoever may read the task may comment.")
    public RestResponse<CommentView> write(
            @RestPath UUID id,
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid CommentDraft draft) {
        var comment = comments.write(tasks.get(id, TASK_COMMENT), draft);
        return Created.at("comments", comment.id(), comments.view(comment));
    }

    @PUT
    @Path("/look")
    @Operation(
            summary = "Đã xem trao đổi / Looked at the comments",
            description =
                    "Những lần nhắc người xem không còn chờ ở Hôm nay. / What mentions the caller no longer waits on their day.")
    public CommentList look(@RestPath UUID id) {
        return comments.look(tasks.get(id, TASK_COMMENT));
    }
}
