package vn.loa.work.extension;

import static vn.loa.people.access.Action.TASK_EXTEND;
import static vn.loa.people.access.Action.TASK_READ;

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
import vn.loa.kernel.http.NoteDraft;
import vn.loa.kernel.http.ReasonDraft;

@Path("/extensions")
@Tag(name = "tasks")
@Authenticated
@Transactional
class ExtensionResource {
    @Inject
    Extensions extensions;

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một đề nghị gia hạn / Read an extension")
    public ExtensionView get(@RestPath UUID id) {
        return extensions.view(extensions.get(id, TASK_READ));
    }

    @PUT
    @Path("/{id}/grant")
    @Operation(
            summary = "Đồng ý gia hạn / Grant an extension",
            description =
                    "Hạn của nhiệm vụ thành ngày mới; người xin không tự trả lời. / The task is due on the new day; whoever asked does not answer.")
    public ExtensionView grant(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid NoteDraft draft) {
        return extensions.view(extensions.grant(extensions.get(id, TASK_EXTEND, ifMatch), draft.note()));
    }

    @PUT
    @Path("/{id}/refusal")
    @Operation(summary = "Không đồng ý gia hạn, nêu lý do / Refuse an extension, with a reason")
    public ExtensionView refuse(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReasonDraft draft) {
        return extensions.view(extensions.refuse(extensions.get(id, TASK_EXTEND, ifMatch), draft.reason()));
    }
}
