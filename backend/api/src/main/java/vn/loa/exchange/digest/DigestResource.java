package vn.loa.exchange.digest;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/digest")
@Tag(name = "me")
@Authenticated
class DigestResource {
    @Inject
    Digests digests;

    @GET
    @Operation(summary = "Thư nhắc việc của mình / One's own digest by mail")
    public DigestView get() {
        return digests.own();
    }

    @PUT
    @Operation(
            summary = "Đăng ký thư nhắc việc / Ask for the digest",
            description =
                    "Mỗi ngày làm việc một thư, chỉ khi có việc cần xử lý. Địa chỉ mới nhận một mã để xác nhận trước. / "
                            + "One mail a working day, only when something waits. A new address gets a code to confirm first.")
    public DigestView ask(@NotNull @Valid DigestDraft draft) {
        return digests.ask(draft);
    }

    @PUT
    @Path("/confirmation")
    @Operation(
            summary = "Xác nhận địa chỉ bằng mã đã nhận / Confirm the address by the code it got",
            description = "Mã dùng được 30 phút, thử được 5 lần. / Good for 30 minutes and 5 tries.")
    public DigestView confirm(@NotNull @Valid DigestCodeDraft draft) {
        return digests.confirm(draft.code());
    }

    @DELETE
    @Operation(
            summary = "Thôi nhận thư nhắc việc / Stop the digest",
            description = "Địa chỉ cũng bị xóa. / The address is deleted with it.")
    public void stop() {
        digests.stop();
    }
}
