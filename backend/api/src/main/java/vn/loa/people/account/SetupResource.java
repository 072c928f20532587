package vn.loa.people.account;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/setup")
@Tag(name = "setup", description = "Lần chạy đầu tiên / The first run")
class SetupResource {
    @Inject
    FirstAccount first;

    @GET
    @PermitAll
    @Operation(summary = "Đã có người quản trị chưa / Whether an administrator is wanted")
    public SetupView get() {
        return new SetupView(first.wanted());
    }

    @POST
    @Path("/administrator")
    @PermitAll
    @Operation(
            summary = "Tạo người quản trị đầu tiên / Make the first administrator",
            description = "Chỉ một lần, khi chưa có tài khoản nào. / Once only, while there is no account.")
    @APIResponse(responseCode = "204", description = "Đã tạo; hãy đăng nhập. / Made; sign in.")
    public void makeAdministrator(@NotNull @Valid FirstAdministratorDraft draft) {
        first.make(draft);
    }
}
