package vn.loa.people.account;

import static vn.loa.people.access.Action.ACCOUNT_EDIT;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.people.unit.Units;

@Path("/newcomers")
@Tag(name = "accounts")
@Authenticated
@Transactional
class NewcomerResource {
    @Inject
    Units units;

    @Inject
    Newcomers newcomers;

    @POST
    @Operation(
            summary = "Tạo nhiều tài khoản, in phiếu / Create several accounts with slips",
            description = "Tên đăng nhập và mật khẩu tạm được đặt sẵn, chỉ trả về ở đây. / "
                    + "User names and temporary passwords are found for them and answered here only.")
    public RestResponse<NewcomersView> enter(@NotNull @Valid NewcomersDraft draft) {
        var unit = units.at("/unit", draft.unit(), ACCOUNT_EDIT);
        return RestResponse.ResponseBuilder.ok(new NewcomersView(unit.ref(), newcomers.enter(unit, draft.people())))
                .header("Cache-Control", "no-store")
                .build();
    }
}
