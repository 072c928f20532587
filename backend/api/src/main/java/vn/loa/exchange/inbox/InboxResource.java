package vn.loa.exchange.inbox;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/me/inbox")
@Tag(name = "inbox", description = "Việc của tôi hôm nay / My day")
@Authenticated
@Transactional
class InboxResource {
    @Inject
    Inbox inbox;

    @GET
    @Operation(summary = "Hôm nay tôi phải làm gì ở đơn vị này / What must I do today at this unit")
    public InboxView get(@RestQuery @NotNull UUID unit) {
        return inbox.of(unit);
    }
}
