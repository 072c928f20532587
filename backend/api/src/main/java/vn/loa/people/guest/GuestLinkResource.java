package vn.loa.people.guest;

import static vn.loa.people.access.Action.ASSIGNEE_EDIT;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.ReasonDraft;

@Path("/guest-links")
@Tag(name = "guestLinks", description = "Liên kết cho đơn vị ngoài / Links for outside parties")
@Authenticated
@Transactional
class GuestLinkResource {
    @Inject
    GuestLinks links;

    @GET
    @Operation(summary = "Các liên kết của đơn vị / A unit's links")
    public Page<GuestLinkView> list(@RestQuery UUID unit, @RestQuery UUID assignee, @BeanParam Paging paging) {
        return links.list(unit, assignee, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Đọc liên kết của một đầu mối / Read an assignee's link",
            description = "Mã là mã của đầu mối. / Its id is the assignee's.")
    public GuestLinkView get(@RestPath UUID id) {
        return links.view(links.get(id, ASSIGNEE_EDIT));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Tạo liên kết cho một đầu mối, hoặc tạo lại / Make an assignee's link, or make it anew",
            description =
                    "Lần đầu không cần If-Match. Mã bí mật chỉ có trong câu trả lời này; tạo lại thì liên kết trước không mở được nữa. / "
                            + "The first needs no If-Match. The secret is in this answer alone; making it anew ends the link before.")
    public RestResponse<GuestLinkView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid GuestLinkDraft draft) {
        return links.exists(id)
                ? RestResponse.ok(links.make(links.get(id, ASSIGNEE_EDIT, ifMatch), draft))
                : Created.at("guest-links", id, links.make(id, draft));
    }

    @PUT
    @Path("/{id}/revocation")
    @Operation(
            summary = "Thu hồi liên kết, nêu lý do / Revoke a link, with a reason",
            description = "Có hiệu lực từ yêu cầu kế tiếp. / It opens nothing from the next request on.")
    public GuestLinkView revoke(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReasonDraft draft) {
        return links.view(links.revoke(links.get(id, ASSIGNEE_EDIT, ifMatch), draft.reason()));
    }
}
