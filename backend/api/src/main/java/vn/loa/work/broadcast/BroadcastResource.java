package vn.loa.work.broadcast;

import static vn.loa.people.access.Action.*;

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
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.ReasonDraft;

@Path("/broadcasts")
@Tag(name = "broadcasts", description = "Lịch kênh / The channels' calendar")
@Authenticated
@Transactional
class BroadcastResource {
    @Inject
    Broadcasts broadcasts;

    @GET
    @Operation(summary = "Danh sách mục đã xếp lịch / List planned items")
    public Page<BroadcastView> list(@BeanParam BroadcastFilter filter, @BeanParam Paging paging) {
        return broadcasts.list(filter, paging);
    }

    @POST
    @Idempotent
    @Operation(summary = "Xếp một mục vào lịch kênh / Plan an item on a channel")
    public RestResponse<BroadcastView> plan(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid BroadcastDraft draft) {
        var item = broadcasts.plan(draft);
        return Created.at("broadcasts", item.id(), broadcasts.view(item));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một mục / Read an item")
    public BroadcastView get(@RestPath UUID id) {
        return broadcasts.view(broadcasts.get(id, BROADCAST_READ));
    }

    @GET
    @Path("/{id}/reading")
    @Operation(summary = "Lời bài của một mục như khi đọc / An item's script as it is read aloud")
    public ScriptReadingView reading(@RestPath UUID id) {
        return ScriptReadingView.of(broadcasts.get(id, BROADCAST_READ).script);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Sửa hoặc dời một mục / Edit or move an item",
            description =
                    "Dời giờ thì giữ nguyên trạng thái duyệt; sửa lời thì trở lại bản thảo. / Moving keeps its review and approval; other words make it a draft again.")
    public BroadcastView edit(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid BroadcastDraft draft) {
        return broadcasts.view(broadcasts.edit(broadcasts.get(id, BROADCAST_EDIT, ifMatch), draft));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Xóa một bản thảo / Remove a draft",
            description =
                    "Mục đã biên tập hoặc đã duyệt thì ghi là không phát. / One that was reviewed or approved is recorded as not aired.")
    public void remove(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        broadcasts.removeDraft(broadcasts.get(id, BROADCAST_EDIT, ifMatch));
    }

    @PUT
    @Path("/{id}/review")
    @Operation(summary = "Biên tập xong, trình duyệt / Reviewed, to be approved")
    public BroadcastView review(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return broadcasts.view(broadcasts.review(broadcasts.get(id, BROADCAST_REVIEW, ifMatch)));
    }

    @PUT
    @Path("/{id}/approval")
    @Operation(summary = "Duyệt / Approve an item")
    public BroadcastView approve(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return broadcasts.view(broadcasts.approve(broadcasts.get(id, BROADCAST_APPROVE, ifMatch)));
    }

    @PUT
    @Path("/{id}/return")
    @Operation(summary = "Trả lại để sửa, nêu lý do / Return an item, with a reason")
    public BroadcastView giveBack(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReasonDraft draft) {
        return broadcasts.view(broadcasts.giveBack(broadcasts.get(id, BROADCAST_APPROVE, ifMatch), draft.reason()));
    }

    @PUT
    @Path("/{id}/airing")
    @Operation(
            summary = "Đã phát: thành một hoạt động / Aired: it becomes an activity",
            description =
                    "Ghi một hoạt động mới, hoặc nối với hoạt động đã ghi; lời bài là tài liệu kiểm chứng của hoạt động, nếu người gọi được ghi hoạt động đó. / Logs an activity, or links the one that was logged; the script is its proof, where the caller may log it.")
    public BroadcastView air(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid AiringDraft draft) {
        return broadcasts.view(broadcasts.air(broadcasts.get(id, BROADCAST_AIR, ifMatch), draft));
    }

    @PUT
    @Path("/{id}/omission")
    @Operation(summary = "Không phát, nêu lý do / Planned, not broadcast, with a reason")
    public BroadcastView drop(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReasonDraft draft) {
        return broadcasts.view(broadcasts.drop(broadcasts.get(id, BROADCAST_AIR, ifMatch), draft.reason()));
    }

    @DELETE
    @Path("/{id}/outcome")
    @Operation(
            summary = "Mở lại một mục đã ghi kết quả / Open a settled item again",
            description = "Hoạt động của mục phải được rút trước. / Its activity is withdrawn first.")
    public BroadcastView reopen(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return broadcasts.view(broadcasts.reopen(broadcasts.get(id, BROADCAST_AIR, ifMatch)));
    }
}
