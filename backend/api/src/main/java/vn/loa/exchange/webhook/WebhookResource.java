package vn.loa.exchange.webhook;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.ReasonDraft;

@Path("/webhooks")
@Tag(name = "webhooks", description = "Webhook: địa chỉ nhận thông báo của chương trình / Webhooks")
@Authenticated
@Transactional
class WebhookResource {
    @Inject
    Webhooks webhooks;

    @GET
    @Operation(summary = "Danh sách webhook của đơn vị / A unit's webhooks")
    public Page<WebhookView> list(
            @RestQuery UUID unit, @RestQuery String q, @RestQuery WebhookState state, @BeanParam Paging paging) {
        return webhooks.list(unit, q, state, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một webhook / Read a webhook")
    public WebhookView get(@RestPath UUID id) {
        return webhooks.view(webhooks.get(id, WEBHOOK_READ));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Sửa webhook, hoặc tạo với mã tự chọn / Edit a webhook, or make one at an id of your own",
            description =
                    "Tạo không cần If-Match; mã bí mật chỉ có trong câu trả lời 201. / Making one needs no If-Match; the secret is in the 201 answer alone.")
    public RestResponse<WebhookView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid WebhookDraft draft) {
        if (webhooks.isNew(id)) {
            return Created.at("webhooks", id, webhooks.view(webhooks.create(id, draft)));
        }
        return RestResponse.ok(webhooks.view(webhooks.edit(webhooks.get(id, WEBHOOK_EDIT, ifMatch), draft)));
    }

    @PUT
    @Path("/{id}/rotation")
    @Operation(
            summary = "Thay mã ký / Renew the secret",
            description =
                    "Trong 24 giờ mỗi lần gửi mang chữ ký của cả hai mã. / For 24 hours each post bears the signatures of both secrets.")
    public WebhookView rotate(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return webhooks.view(webhooks.rotate(webhooks.get(id, WEBHOOK_EDIT, ifMatch)));
    }

    @PUT
    @Path("/{id}/disablement")
    @Operation(summary = "Dừng webhook, nêu lý do / Disable a webhook, with a reason")
    public WebhookView disable(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReasonDraft draft) {
        return webhooks.view(webhooks.disable(webhooks.get(id, WEBHOOK_EDIT, ifMatch), draft.reason()));
    }

    @DELETE
    @Path("/{id}/disablement")
    @Operation(
            summary = "Bật lại webhook / Enable it again",
            description =
                    "Gửi tiếp từ chỗ đã dừng, tối đa 30 ngày trước. / It goes on where it stopped, at most 30 days back.")
    public WebhookView enable(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return webhooks.view(webhooks.enable(webhooks.get(id, WEBHOOK_EDIT, ifMatch)));
    }
}
