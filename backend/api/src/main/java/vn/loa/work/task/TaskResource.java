package vn.loa.work.task;

import static vn.loa.people.access.Action.TASK_EDIT;
import static vn.loa.people.access.Action.TASK_PROGRESS;
import static vn.loa.people.access.Action.TASK_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.EntityTags;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.access.Action;

@Path("/tasks")
@Tag(name = "tasks", description = "Nhiệm vụ / Tasks")
@Authenticated
@Transactional
class TaskResource {
    @Inject
    Tasks tasks;

    @Inject
    TaskList list;

    @GET
    @Operation(summary = "Danh sách nhiệm vụ / List tasks")
    public Page<TaskView> list(@BeanParam TaskFilter filter, @BeanParam Paging paging) {
        return list.page(filter, paging);
    }

    @POST
    @Idempotent
    @Operation(summary = "Tạo nhiệm vụ / Create a task")
    public RestResponse<TaskView> create(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid TaskDraft draft) {
        return created(tasks.create(null, draft));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một nhiệm vụ / Read a task")
    public TaskView get(@RestPath UUID id) {
        return list.view(tasks.get(id, TASK_READ));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Sửa nhiệm vụ, hoặc tạo với mã tự chọn / Edit a task, or create it at an id of your own",
            description =
                    "Tạo mới không cần If-Match; mất câu trả lời thì gửi lại y như cũ. / Creating needs no If-Match; where the answer was lost, send the same again.")
    public RestResponse<TaskView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid TaskDraft draft) {
        if (tasks.isNew(id)) {
            return created(tasks.create(id, draft));
        }
        var there = tasks.get(id, TASK_EDIT);
        if (!EntityTags.sentAgain(ifMatch, there.draft(), draft.ordered())) {
            EntityTags.match(ifMatch, there.version());
            tasks.edit(there, draft);
        }
        return RestResponse.ok(list.view(there));
    }

    @PUT
    @Path("/{id}/start")
    @Operation(summary = "Bắt đầu nhiệm vụ / Start a task")
    public TaskView start(
            @RestPath UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RequestBody(required = false) @Valid StartDraft draft) {
        return list.view(tasks.start(forProgress(id, ifMatch), draft == null ? null : draft.startedOn()));
    }

    @DELETE
    @Path("/{id}/start")
    @Operation(summary = "Đưa nhiệm vụ về chưa bắt đầu / Undo the start")
    public TaskView undoStart(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return list.view(tasks.undoStart(forProgress(id, ifMatch)));
    }

    @PUT
    @Path("/{id}/completion")
    @Operation(
            summary = "Hoàn thành nhiệm vụ / Complete a task",
            description =
                    "Cần một hoạt động có tài liệu kiểm chứng, hoặc giải trình. / Needs an activity with evidence, or an explanation.")
    public TaskView complete(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid CompletionDraft draft) {
        return list.view(tasks.complete(forProgress(id, ifMatch), draft));
    }

    @DELETE
    @Path("/{id}/completion")
    @Operation(summary = "Mở lại nhiệm vụ đã hoàn thành / Undo the completion")
    public TaskView undoCompletion(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return list.view(tasks.undoCompletion(forProgress(id, ifMatch)));
    }

    @PUT
    @Path("/{id}/cancellation")
    @Operation(summary = "Hủy nhiệm vụ, nêu lý do / Cancel a task, with a reason")
    public TaskView cancel(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid CancellationDraft draft) {
        return list.view(tasks.cancel(forProgress(id, ifMatch), draft));
    }

    @DELETE
    @Path("/{id}/cancellation")
    @Operation(summary = "Khôi phục nhiệm vụ đã hủy / Undo the cancellation")
    public TaskView undoCancellation(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return list.view(tasks.undoCancellation(forProgress(id, ifMatch)));
    }

    private RestResponse<TaskView> created(Task task) {
        return Created.at("tasks", task.id(), list.view(task));
    }

    private Task forProgress(UUID id, String ifMatch) {
        return matched(id, ifMatch, TASK_PROGRESS);
    }

    private Task matched(UUID id, String ifMatch, Action action) {
        var task = tasks.get(id, action);
        EntityTags.match(ifMatch, task.version());
        return task;
    }
}
