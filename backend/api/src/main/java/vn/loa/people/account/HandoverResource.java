package vn.loa.people.account;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/accounts/{id}/handover")
@Tag(name = "accounts")
@Authenticated
@Transactional
class HandoverResource {
    @Inject
    Handovers handovers;

    @Inject
    Accounts accounts;

    @PUT
    @Operation(
            summary = "Bàn giao việc của người nghỉ, chuyển đi / Hand over the duties of somebody who leaves",
            description =
                    "Người nhận có các đầu mối và vai trò được giao; ai cần mà thiếu thì được thêm vai trò người thực hiện. "
                            + "Không việc nào bị bỏ lại. / The colleague gets the memberships and the roles named, and the contributor's role "
                            + "where the duties need it. Nothing is left without anybody.")
    public AccountView enter(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid HandoverDraft draft) {
        return accounts.view(handovers.handOver(id, ifMatch, draft));
    }
}
