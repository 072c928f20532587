package vn.loa.people.account;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.loa.kernel.http.Refuses;
import vn.loa.problem.ProblemType;

@Path("/me")
@Tag(name = "me", description = "Người đang đăng nhập / Whoever is signed in")
@Authenticated
class MeResource {
    @Inject
    Me me;

    @GET
    @Operation(summary = "Tôi là ai, được làm gì ở đâu / Who I am, what I may do where")
    public MeView get() {
        return me.view();
    }

    @PUT
    @Path("/password")
    @Operation(
            summary = "Đổi mật khẩu của mình / Change one's own password",
            description = "Các thiết bị khác bị đăng xuất. / Other devices are signed out.")
    @APIResponse(responseCode = "204", description = "Đã đổi. / Changed.")
    @Refuses(ProblemType.TOO_MANY_REQUESTS)
    public void changePassword(@NotNull @Valid PasswordChange change) {
        me.changePassword(me.proven(change));
    }

    @PUT
    @Path("/language")
    @Operation(summary = "Chọn ngôn ngữ / Choose the language")
    public MeView speak(@NotNull @Valid LanguageChoice choice) {
        return me.speak(choice.language());
    }
}
