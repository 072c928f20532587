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
import org.jboss.resteasy.reactive.RestPath;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;

@Path("/webhooks/{id}")
@Tag(name = "webhooks")
@Authenticated
@Transactional
class DeliveryResource {
    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @GET
    @Path("/deliveries")
    @Operation(summary = "Nhật ký gửi, 30 ngày gần nhất / The log of deliveries, of the last 30 days")
    public Page<DeliveryView> list(@RestPath UUID id, @BeanParam DeliveryFilter filter, @BeanParam Paging paging) {
        return deliveries.list(webhooks.get(id, WEBHOOK_READ), filter, paging);
    }

    @PUT
    @Path("/deliveries/{delivery}/replay")
    @Operation(
            summary = "Gửi lại một lần gửi / Send a delivery again",
            description = "Với cùng `webhook-id`. / With the same `webhook-id`.")
    public DeliveryView replay(@RestPath UUID id, @RestPath UUID delivery) {
        return webhooks.replay(webhooks.get(id, WEBHOOK_EDIT), delivery);
    }

    @PUT
    @Path("/replay")
    @Operation(summary = "Gửi lại mọi lần gửi hỏng từ một lúc / Send all that failed since a moment again")
    public ReplayView replayFailed(@RestPath UUID id, @NotNull @Valid ReplayDraft draft) {
        return webhooks.replayFailed(webhooks.get(id, WEBHOOK_EDIT), draft.since());
    }

    @POST
    @Path("/test")
    @Operation(
            summary = "Gửi thử một sự kiện / Send a test event",
            description =
                    "Sự kiện `webhook.test` được gửi trong vài giây; kết quả ở nhật ký gửi. / A `webhook.test` event goes out within seconds; its outcome is in the log of deliveries.")
    public DeliveryView test(@RestPath UUID id) {
        return webhooks.test(webhooks.get(id, WEBHOOK_EDIT));
    }
}
