package vn.loa.work.plan;

import static vn.loa.people.access.Action.PLAN_EDIT;
import static vn.loa.people.access.Action.PLAN_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/plans/{id}/cited-documents")
@Tag(name = "plans")
@Authenticated
@Transactional
class CitedDocumentResource {
    @Inject
    Plans plans;

    @Inject
    CitedDocuments citedDocuments;

    @GET
    @Operation(summary = "Đọc các văn bản viện dẫn / Read the documents the plan cites")
    public CitedDocumentList list(@RestPath UUID id) {
        return citedDocuments.list(plans.get(id, PLAN_READ));
    }

    @PUT
    @Operation(
            summary = "Thay các văn bản viện dẫn / Replace the documents the plan cites",
            description =
                    "Cả danh sách theo thứ tự; If-Match là phiên bản của kế hoạch. / The whole list in its order; If-Match is the plan's version.")
    public CitedDocumentList replace(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid CitedDocumentListDraft draft) {
        return citedDocuments.replace(plans.get(id, PLAN_EDIT, ifMatch), draft.items());
    }
}
