package vn.loa.exchange.holding;

import static vn.loa.people.access.Action.ACCOUNT_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.loa.people.account.Accounts;

@Path("/accounts/{id}/holdings")
@Tag(name = "accounts")
@Authenticated
@Transactional
class AccountHoldingsResource {
    @Inject
    Accounts accounts;

    @Inject
    Holdings holdings;

    @GET
    @Operation(
            summary = "Người này đang giữ việc gì / What hangs on this person",
            description =
                    "Xem trước khi bàn giao. Nhiệm vụ giao cho đầu mối, văn bản thuộc đơn vị; người giữ qua vai trò và đầu mối. / "
                            + "Look before a handover: a person holds tasks through assignees, papers through roles.")
    public AccountHoldingsView get(@RestPath UUID id) {
        return holdings.of(accounts.get(id, ACCOUNT_READ));
    }
}
