package vn.loa.people.account;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.loa.kernel.http.Refuses;
import vn.loa.problem.ProblemType;

@Path("/me/second-factor")
@Tag(name = "me", description = "Người đang đăng nhập / Whoever is signed in")
@Authenticated
class SecondFactorResource {
    @Inject
    MySecondFactor factor;

    @GET
    @Operation(summary = "Xác thực hai lớp của mình / One's own second factor")
    public SecondFactorView get() {
        return factor.view();
    }

    @POST
    @Operation(
            summary = "Bắt đầu xác thực hai lớp / Begin a second factor",
            description = "Khóa cho ứng dụng tạo mã trên điện thoại (TOTP, RFC 6238); chỉ hiện ở đây. / "
                    + "The secret for an authenticator app (TOTP, RFC 6238); shown here only.")
    @Refuses(ProblemType.TOO_MANY_REQUESTS)
    public SecondFactorSecretView begin(@NotNull @Valid PasswordProofDraft proof) {
        return factor.begin(proof.currentPassword());
    }

    @PUT
    @Path("/confirmation")
    @Operation(
            summary = "Xác nhận bằng mã đầu tiên / Confirm it with a first code",
            description = "Từ đây đăng nhập cần thêm mã. Mã dự phòng chỉ hiện một lần. / "
                    + "From now on signing in asks for a code too. The recovery codes are shown once.")
    @Refuses(ProblemType.TOO_MANY_REQUESTS)
    public RecoveryCodesView confirm(@NotNull @Valid CodeProofDraft proof) {
        return factor.confirm(proof.code());
    }

    @PUT
    @Path("/recovery-codes")
    @Operation(
            summary = "Lấy mã dự phòng mới / Get new recovery codes",
            description = "Mã cũ hết hiệu lực. / The old ones end.")
    @Refuses(ProblemType.TOO_MANY_REQUESTS)
    public RecoveryCodesView renewCodes(@NotNull @Valid CodeProofDraft proof) {
        return factor.renewCodes(proof.code());
    }

    @PUT
    @Path("/removal")
    @Operation(
            summary = "Tắt xác thực hai lớp / Turn the second factor off",
            description = "Cần mật khẩu và một mã, của điện thoại hoặc dự phòng. / "
                    + "Takes the password and a code, of the phone or a recovery code.")
    @APIResponse(responseCode = "204", description = "Đã tắt. / Turned off.")
    @Refuses(ProblemType.TOO_MANY_REQUESTS)
    public void remove(@NotNull @Valid SecondFactorRemovalDraft removal) {
        factor.provePassword(removal.currentPassword());
        factor.remove(removal.code());
    }
}
