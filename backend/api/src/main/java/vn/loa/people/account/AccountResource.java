package vn.loa.people.account;

import static vn.loa.people.access.Action.ACCOUNT_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.ReasonDraft;

@Path("/accounts")
@Tag(name = "accounts", description = "Tài khoản / Accounts")
@Authenticated
@Transactional
class AccountResource {
    @Inject
    Accounts accounts;

    @GET
    @Operation(
            summary = "Danh sách tài khoản / List accounts",
            description = "Tài khoản ở các đơn vị mình quản trị. / Accounts at the units one administers.")
    public Page<AccountView> list(@RestQuery UUID unit, @RestQuery String q, @BeanParam Paging paging) {
        return accounts.list(unit, q, paging);
    }

    @POST
    @Idempotent
    @Operation(summary = "Tạo tài khoản / Create an account")
    public RestResponse<AccountView> create(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid AccountDraft draft) {
        var account = accounts.create(draft);
        return Created.at("accounts", account.id(), accounts.view(account));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một tài khoản / Read an account")
    public AccountView get(@RestPath UUID id) {
        return accounts.view(accounts.get(id, ACCOUNT_READ));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Sửa tài khoản / Edit an account")
    public AccountView edit(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid AccountDraft draft) {
        return accounts.view(accounts.edit(accounts.get(id, ifMatch), draft));
    }

    @PUT
    @Path("/{id}/suspension")
    @Operation(
            summary = "Tạm khóa tài khoản / Suspend an account",
            description = "Có hiệu lực ngay trên mọi thiết bị. / Takes effect at once on every device.")
    public AccountView suspend(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReasonDraft draft) {
        return accounts.view(accounts.suspend(accounts.get(id, ifMatch), draft.reason()));
    }

    @DELETE
    @Path("/{id}/suspension")
    @Operation(summary = "Mở khóa tài khoản / Reinstate an account")
    public AccountView reinstate(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return accounts.view(accounts.reinstate(accounts.get(id, ifMatch)));
    }

    @PUT
    @Path("/{id}/password")
    @Operation(
            summary = "Đặt lại mật khẩu / Reset the password",
            description = "Mật khẩu tạm, chủ tài khoản đổi khi đăng nhập; mọi thiết bị bị đăng xuất. / "
                    + "Temporary: its owner changes it at the next sign-in. Every device is signed out.")
    public AccountView resetPassword(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid PasswordReset reset) {
        return accounts.view(accounts.resetPassword(accounts.get(id, ifMatch), reset.newPassword()));
    }

    @DELETE
    @Path("/{id}/second-factor")
    @Operation(
            summary = "Gỡ xác thực hai lớp / Remove the second factor",
            description =
                    "Cho người mất điện thoại và mã dự phòng. / For somebody who lost the phone and the recovery codes.")
    public AccountView removeSecondFactor(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return accounts.view(accounts.removeSecondFactor(accounts.get(id, ifMatch)));
    }
}
