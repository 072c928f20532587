package vn.loa.work.activity;

import static vn.loa.people.access.Action.ACTIVITY_LOG;
import static vn.loa.people.access.Action.ACTIVITY_READ;

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
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.ReasonDraft;

@Path("/activities")
@Tag(name = "activities", description = "Hoạt động / Activities")
@Authenticated
@Transactional
class ActivityResource {
    @Inject
    Activities activities;

    @GET
    @Operation(summary = "Danh sách hoạt động / List activities")
    public Page<ActivityView> list(@BeanParam ActivityFilter filter, @BeanParam Paging paging) {
        return activities.list(filter, paging);
    }

    @POST
    @Idempotent
    @Operation(summary = "Ghi một hoạt động / Log an activity")
    public RestResponse<ActivityView> create(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid ActivityDraft draft) {
        return created(activities.log(null, draft));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một hoạt động / Read an activity")
    public ActivityView get(@RestPath UUID id) {
        return activities.view(activities.get(id, ACTIVITY_READ));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Sửa hoạt động, hoặc ghi với mã tự chọn / Edit an activity, or log it at an id of your own",
            description = "Ghi mới không cần If-Match; mất câu trả lời thì gửi lại y như cũ, nhận 200. "
                    + "/ Logging needs no If-Match; where the answer was lost, send the same again for a 200.")
    public RestResponse<ActivityView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ActivityDraft draft) {
        return activities.isNew(id)
                ? created(activities.log(id, draft))
                : RestResponse.ok(activities.view(activities.rewrite(id, ifMatch, draft)));
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Operation(
            summary = "Rút hoạt động ghi sai, nêu lý do / Withdraw an activity, with a reason",
            description = "Vẫn được giữ nhưng không được tính. / It is kept but no longer counted.")
    public ActivityView withdraw(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReasonDraft draft) {
        return activities.view(activities.withdraw(activities.get(id, ACTIVITY_LOG, ifMatch), draft.reason()));
    }

    @DELETE
    @Path("/{id}/withdrawal")
    @Operation(summary = "Khôi phục hoạt động đã rút / Restore an activity")
    public ActivityView restore(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return activities.view(activities.restore(activities.get(id, ACTIVITY_LOG, ifMatch)));
    }

    private RestResponse<ActivityView> created(Activity activity) {
        return Created.at("activities", activity.id(), activities.view(activity));
    }
}
