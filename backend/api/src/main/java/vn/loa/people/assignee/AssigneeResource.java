package vn.loa.people.assignee;

import static vn.loa.people.access.Action.ASSIGNEE_EDIT;
import static vn.loa.people.access.Action.ASSIGNEE_READ;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.reading.term.AssigneeKind;

@Path("/assignees")
@Tag(name = "assignees", description = "Đầu mối thực hiện / Assignees")
@Authenticated
@Transactional
class AssigneeResource {
    @Inject
    Assignees assignees;

    @GET
    @Operation(summary = "Danh sách đầu mối / List assignees")
    public Page<AssigneeView> list(
            @RestQuery UUID unit,
            @RestQuery String q,
            @RestQuery AssigneeKind kind,
            @RestQuery Boolean retired,
            @BeanParam Paging paging) {
        return assignees.list(unit, q, kind, retired, paging);
    }

    @POST
    @Idempotent
    @Operation(summary = "Tạo đầu mối / Create an assignee")
    public RestResponse<AssigneeView> create(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid AssigneeDraft draft) {
        var assignee = assignees.create(null, draft);
        return Created.at("assignees", assignee.id(), assignees.view(assignee));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một đầu mối / Read an assignee")
    public AssigneeView get(@RestPath UUID id) {
        return assignees.view(assignees.get(id, ASSIGNEE_READ));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Sửa đầu mối / Edit an assignee")
    public AssigneeView edit(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid AssigneeDraft draft) {
        return assignees.view(assignees.edit(assignees.get(id, ASSIGNEE_EDIT, ifMatch), draft));
    }

    @PUT
    @Path("/{id}/retirement")
    @Operation(summary = "Cho đầu mối ngừng hoạt động / Retire an assignee")
    public AssigneeView retire(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return assignees.view(assignees.retire(assignees.get(id, ASSIGNEE_EDIT, ifMatch)));
    }

    @DELETE
    @Path("/{id}/retirement")
    @Operation(summary = "Cho đầu mối hoạt động lại / Reinstate an assignee")
    public AssigneeView reinstate(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return assignees.view(assignees.reinstate(assignees.get(id, ASSIGNEE_EDIT, ifMatch)));
    }
}
