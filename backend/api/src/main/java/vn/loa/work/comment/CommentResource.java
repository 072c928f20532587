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

@Path("/comments/{id}")
@Tag(name = "tasks")
@Authenticated
@Transactional
class CommentResource {
    @Inject
    Comments comments;

    @GET
    @Operation(summary = "Đọc một ý kiến / Read a comment")
    public CommentView get(@RestPath UUID id) {
        return comments.view(comments.get(id, TASK_COMMENT));
    }

    @PUT
    @Operation(summary = "Sửa ý kiến của mình / Edit one's own comment")
    public CommentView edit(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid CommentDraft draft) {
        return comments.view(comments.edit(comments.get(id, TASK_COMMENT, ifMatch), draft));
    }

    @PUT
    @Path("/withdrawal")
    @Operation(
            summary = "Rút lại ý kiến của mình / Withdraw one's own comment",
            description = "Còn lại ai viết và khi nào. / Who wrote it and when remains.")
    public CommentView withdraw(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return comments.view(comments.withdraw(comments.get(id, TASK_COMMENT, ifMatch)));
    }
}
