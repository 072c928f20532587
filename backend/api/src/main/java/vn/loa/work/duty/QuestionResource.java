package vn.loa.work.duty;

import static vn.loa.people.access.Action.TASK_EDIT;
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

@Path("/questions")
@Tag(name = "tasks")
@Authenticated
@Transactional
class QuestionResource {
    @Inject
    Questions questions;

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một câu hỏi của đơn vị ngoài / Read a party's question")
    public QuestionView get(@RestPath UUID id) {
        return questions.view(questions.get(id, TASK_READ));
    }

    @PUT
    @Path("/{id}/answer")
    @Operation(summary = "Trả lời câu hỏi / Answer a question")
    public QuestionView answer(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid MessageDraft draft) {
        return questions.view(questions.answer(questions.get(id, TASK_EDIT, ifMatch), draft.text()));
    }
}
