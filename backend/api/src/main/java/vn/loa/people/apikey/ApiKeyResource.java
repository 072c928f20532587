package vn.loa.people.apikey;

import static vn.loa.people.access.Action.*;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.ReasonDraft;

@Path("/api-keys")
@Tag(name = "apiKeys", description = "Khóa truy cập cho chương trình / API keys")
@Authenticated
@Transactional
class ApiKeyResource {
    @Inject
    ApiKeys keys;

    @GET
    @Operation(summary = "Danh sách khóa của đơn vị / A unit's keys")
    public Page<ApiKeyView> list(
            @RestQuery UUID unit, @RestQuery String q, @RestQuery Boolean revoked, @BeanParam Paging paging) {
        return keys.list(unit, q, revoked, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một khóa / Read a key")
    public ApiKeyView get(@RestPath UUID id) {
        return keys.view(keys.get(id, API_KEY_READ));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Sửa khóa, hoặc tạo với mã tự chọn / Edit a key, or make one at an id of your own",
            description =
                    "Tạo không cần If-Match; mã bí mật chỉ có trong câu trả lời 201. Mất câu trả lời thì thay mã. / "
                            + "Making one needs no If-Match; the secret is in the 201 answer alone. If that answer is lost, rotate the key.")
    public RestResponse<ApiKeyView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ApiKeyDraft draft) {
        if (keys.isNew(id)) {
            return Created.at("api-keys", id, keys.view(keys.create(id, draft)));
        }
        return RestResponse.ok(keys.view(keys.edit(keys.get(id, API_KEY_EDIT, ifMatch), draft)));
    }

    @PUT
    @Path("/{id}/rotation")
    @Operation(
            summary = "Thay mã của khóa / Renew a key's secret",
            description =
                    "Mã cũ vẫn dùng được tới khi dừng, để đổi không gián đoạn. / The old secret stays live until it is ended, so that programs change over without a gap.")
    public ApiKeyView rotate(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return keys.view(keys.rotate(keys.get(id, API_KEY_EDIT, ifMatch)));
    }

    @DELETE
    @Path("/{id}/rotation")
    @Operation(summary = "Dừng mã cũ sau khi thay / End the old secret after a rotation")
    public ApiKeyView endRotation(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return keys.view(keys.endRotation(keys.get(id, API_KEY_EDIT, ifMatch)));
    }

    @PUT
    @Path("/{id}/revocation")
    @Operation(
            summary = "Thu hồi khóa, nêu lý do / Revoke a key, with a reason",
            description =
                    "Có hiệu lực từ yêu cầu kế tiếp, không hoàn lại được. / It is dead on the next request, for good.")
    public ApiKeyView revoke(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReasonDraft draft) {
        return keys.view(keys.revoke(keys.get(id, API_KEY_EDIT, ifMatch), draft.reason()));
    }
}
